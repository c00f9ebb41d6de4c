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
    note = { zh: '', en: '' },
    provisionalBecause,
  }: Pick<DatedValue, 'from' | 'cite' | 'note'> & {
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
    // A share, a count or a ratio is a bare number.
    ...(unit !== '1' && unit !== '' && { unit }),
    why: () => ({
      kind: 'constant',
      label: title,
      gives: { value, unit: unit === '1' ? '' : unit },
      because: {
        zh: [`${place}，自 ${from} 起`, note.zh].filter((part) => part !== '').join('。'),
        en: [`${place}, from ${from}`, note.en].filter((part) => part !== '').join('. '),
      },
    }),
    warnings: provisionalWarnings(title, provisionalBecause),
  }
}
