import { Decimal } from '../quantity/index.ts'
import { combineSum, type SumUncertainty } from './combineSum.ts'
import type { StatedLine, StatedPart } from './StatedLine.ts'
import type { UncertainLine } from './UncertainLine.ts'

/** One independent term of a total. */
interface StatedTerm extends UncertainLine {
  readonly id: string
}

/** One line: what is known of it, in the unit of the total. */
export interface LineHalfWidth {
  readonly value: Decimal
  /** Of its amounts alone, the factor taken as certain; null where one of them was not stated. */
  readonly amounts: Decimal | null
  /** Of the line; null where anything is not stated. */
  readonly halfWidth: Decimal | null
}

/** A total of lines of which some may say nothing. */
export interface StatedTotal {
  /** In the order given. */
  readonly lines: readonly LineHalfWidth[]
  /** Of the lines that state everything, and of no other. */
  readonly stated: SumUncertainty
  /** How many lines do not, and the sum of their sizes. */
  readonly unstated: { readonly lines: number; readonly size: Decimal }
  /** Sum of the sizes of all lines. */
  readonly size: Decimal
  /** What `stated` was combined from, for approach 2. */
  readonly terms: readonly StatedTerm[]
  readonly factors: ReadonlyMap<string, Decimal>
}

const ZERO = new Decimal(0)

/**
 * Uncertainty of a total by IPCC approach 1 as far as it was stated. A line with a meter or a factor nobody spoke of
 * is left out and counted apart: not stated is not certain.
 *
 * @param lines - Values in one unit; relative uncertainties as fractions ≥ 0. A factor has one, the same in all lines.
 * @throws {ZcError} `ZC-UNCERTAINTY-INVALID` for a negative one.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3, equations 3.1 and 3.2
 */
export function combineStated(lines: readonly StatedLine[]): StatedTotal {
  const factors = new Map<string, Decimal>()
  const all: Found[] = []
  let [unstated, missing, size] = [0, ZERO, ZERO]
  const known = lines.map(({ parts, factor }): LineHalfWidth => {
    const value = parts.reduce((sum, part) => sum.plus(part.value), ZERO)
    size = size.plus(value.abs())
    const found = parts.flatMap((part) => foundIn(part, factor?.id))
    const amounts = found.length === parts.length ? combineSum(merged(found).map(alone)).halfWidth : null
    if (amounts === null || factor?.relative === null) {
      unstated += 1
      missing = missing.plus(value.abs())
      return { value, amounts, halfWidth: null }
    }
    if (factor) factors.set(factor.id, factor.relative)
    all.push(...found)
    return { value, amounts, halfWidth: combineSum(merged(found), factors).halfWidth }
  })
  const terms = merged(all)
  return {
    lines: known,
    stated: combineSum(terms, factors),
    unstated: { lines: unstated, size: missing },
    size,
    terms,
    factors,
  }
}

type Found = Pick<StatedTerm, 'value' | 'relative' | 'factor'> & { readonly part: string }

function foundIn({ id, value, relative }: StatedPart, factor: string | undefined): Found[] {
  if (relative === null) return []
  return [{ part: id, value, relative, ...(factor === undefined ? {} : { factor }) }]
}

const alone = ({ id, value, relative }: StatedTerm): StatedTerm => ({ id, value, relative })

/** Parts of one id and factor as one term: what they are off by is added before anything is squared. */
function merged(found: readonly Found[]): StatedTerm[] {
  const terms = new Map<string, Omit<StatedTerm, 'relative' | 'value'> & { value: Decimal; off: Decimal }>()
  for (const { part, value, relative, factor } of found) {
    const id = JSON.stringify([factor ?? null, part])
    const same = terms.get(id) ?? { id, value: ZERO, off: ZERO, ...(factor === undefined ? {} : { factor }) }
    terms.set(id, same)
    same.value = same.value.plus(value)
    same.off = same.off.plus(value.times(relative))
  }
  return [...terms.values()].map(({ off, ...term }) => ({
    ...term,
    relative: term.value.isZero() ? ZERO : off.div(term.value).abs(),
  }))
}
