import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { DatedValue, RuleSet } from '@zerocarbon/rules-engine'
import { provisionalWarnings } from './provisionalWarnings.ts'
import type { Outcome } from './ZcFunction.ts'

/** A limit as a result: its number and unit, the clause behind it, and what is not yet sure. */
export function numberAnswer(
  {
    value,
    unit,
    from,
    cite,
    provisionalBecause,
  }: Pick<DatedValue, 'from' | 'cite'> & {
    readonly value: Decimal
    readonly unit: string
    readonly provisionalBecause: readonly Text[]
  },
  { sources }: RuleSet,
  title: Text,
): Outcome {
  const place = `${sources[cite.source]?.number ?? cite.source} ${cite.clause}`
  return {
    value: value.toNumber(),
    exact: value.toFixed(),
    // A share or a count is a bare number.
    ...(unit !== '1' && { unit }),
    why: () => ({
      kind: 'constant',
      label: title,
      gives: { value, unit: unit === '1' ? '' : unit },
      because: { zh: `${place}，自 ${from} 起`, en: `${place}, from ${from}` },
    }),
    warnings: provisionalWarnings(title, provisionalBecause),
  }
}
