import type { ActivitySource, Energy, Inventory, MarketBased } from '@zerocarbon/accounting'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Purpose, UsedValue } from './UsedValue.ts'

type Value = Omit<UsedValue, 'uses'>
type Use = Value & { readonly purpose: Purpose; readonly source: ActivitySource }

/**
 * Every published value behind a report, each once, in the order of use.
 *
 * Values measured or typed into the workbook are not published: their cell is their source. A default value that a
 * measured one replaced was not used and is not listed.
 */
export function usedValues(
  inventory: Inventory,
  market: MarketBased | null,
  energies: readonly (Energy | null)[],
): UsedValue[] {
  const uses = [
    ...inventory.lines.flatMap(inEmissions),
    ...inMarket(inventory, market),
    ...energies.flatMap((energy) => (energy ? inEnergy(energy) : [])),
  ]
  const found = new Map<string, { value: Value; by: Map<Purpose, Map<string, ActivitySource>> }>()
  for (const { purpose, source, ...value } of uses) {
    const key = JSON.stringify([value.cite.id, value.value.toFixed(), value.unit])
    const entry = found.get(key) ?? { value, by: new Map<Purpose, Map<string, ActivitySource>>() }
    found.set(key, entry)
    entry.by.set(purpose, (entry.by.get(purpose) ?? new Map<string, ActivitySource>()).set(source.id, source))
  }
  return [...found.values()].map(({ value, by }) => ({
    ...value,
    uses: [...by].map(([purpose, sources]) => ({ purpose, sources: [...sources.values()] })),
  }))
}

function inEmissions({ source, plan }: Inventory['lines'][number]): Use[] {
  return plan.terms.flatMap((term): Use[] => {
    const step = term.why?.()
    if (step?.kind !== 'factor') return []
    const { cite, label, gives } = step
    const name = plan.factors.find(({ id }) => id === cite.id)?.name ?? step.because
    return [{ cite, label, name, value: gives.value, unit: gives.unit, purpose: 'location-based', source }]
  })
}

function inMarket({ lines }: Inventory, market: MarketBased | null): Use[] {
  const factor = market?.factor
  if (!factor) return []
  const label = { zh: '排放因子', en: 'Emission factor' }
  const unit = `${factor.numerator}/${factor.per}`
  const value = { cite: factor, label, name: factor.name, value: new Decimal(factor.value), unit }
  return lines
    .filter(({ source }) => source.role === 'bought-power')
    .map(({ source }) => ({ ...value, purpose: 'market-based', source }))
}

function inEnergy({ basis, lines }: Energy): Use[] {
  return lines.flatMap(({ line, coal }) =>
    coal.coefficients.map((used) => {
      const { label, name, value, unit } = used
      return { cite: used, label, name, value, unit, purpose: basis, source: line.source }
    }),
  )
}
