import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Band, DatedValue, Day, Parameter } from '../ruleset/RuleSet.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'

/** The dated value that counts on a day, and why it decides nothing, where it does not. */
export interface LimitAt {
  readonly dated?: DatedValue
  readonly gap?: LimitGap
}

/**
 * Finds a limit for a day and, where it is banded, a size or a word.
 *
 * @param size - The value of the fact `parameter.by`; not asked where there are no bands. While it is not known, no
 *   band is chosen, and all that can be said is whether every band begins later.
 */
export function limitAt(parameter: Parameter, on: Day, size?: Decimal | string): LimitAt {
  if (parameter.by !== undefined && size === undefined) return allLater(parameter, on) ? { gap: 'later' } : {}
  const values = parameter.values ?? bandOf(parameter, size)
  if (!values) return { gap: 'none' }
  // ISO days sort as text.
  const dated = values.findLast(({ from }) => from <= on)
  if (!dated) {
    const first = values[0]!
    return { dated: first, gap: first.expected ? 'expected' : 'later' }
  }
  if (dated.expected) return { dated, gap: 'expected' }
  if (dated.value === null) return { dated, gap: 'none' }
  return dated.confidence === 'recalled' ? { dated, gap: 'recalled' } : { dated }
}

function allLater({ bands = [] }: Parameter, on: Day): boolean {
  return bands.every(({ values: [first] }) => first !== undefined && !first.expected && first.from > on)
}

function bandOf({ bands = [] }: Parameter, size?: Decimal | string): readonly DatedValue[] | undefined {
  if (size === undefined) return undefined
  const holds =
    typeof size === 'string'
      ? ({ is = [] }: Band) => is.includes(size)
      : ({ atLeast, below }: Band) =>
          (atLeast === undefined || size.gte(atLeast)) && (below === undefined || size.lt(below))
  return bands.find(holds)?.values
}
