import type { InventoryLine } from '@zerocarbon/accounting'

/**
 * What a line was multiplied by, as far as its error goes: lines of one id are off together. Null where nothing was
 * multiplied, since the line counts zero by rule.
 *
 * Published records by their ids, whatever the unit of the amounts; a value typed in or measured by its figure and not
 * by its evidence, since twelve invoices may name one factor.
 */
export function factorIdOf({ plan, options, source }: InventoryLine): string | null {
  if (plan.basis === 'zero') return null
  const ids = plan.factors.map(({ id }) => id)
  if (plan.basis === 'typed' && options?.typedFactor) {
    const { value, numerator, per } = options.typedFactor
    return `${source.id} ${value.toFixed()} ${numerator.symbol}/${per.symbol}`
  }
  if (!plan.basis.startsWith('measured')) return ids.join(' ')
  const measured = (['ncv', 'carbon', 'oxidation'] as const).map((part) => options?.[part]?.toFixed() ?? '')
  return [source.id, ...ids, ...measured].join(' ')
}
