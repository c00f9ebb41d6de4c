import { Decimal } from '@zerocarbon/accounting/quantity'
import type { EngineOperator } from '../resolve/negationNormal.ts'

/** What the engine sees on the left: plain text, so that its own copy of it stays readable in a record. */
export interface LeftSide {
  readonly fact: string
  readonly value?: string | boolean
  readonly isNumber: boolean
  readonly per?: string
  /** Given where `per` is, unless it is missing. */
  readonly whole?: string
}

/** What stands on the right. Without a value nothing is decided. */
export interface RightSide {
  /** For numbers the line, where the comparison turns. */
  readonly value?: string | boolean
  /** Whether what lies exactly on the line belongs to the low side. */
  readonly below?: boolean
  readonly from?: string
}

const comparisons: Readonly<Record<EngineOperator, (order: number, below: boolean) => boolean>> = {
  atMost: (order, below) => order < 0 || (order === 0 && below),
  lessThan: (order, below) => order < 0 || (order === 0 && below),
  atLeast: (order, below) => order > 0 || (order === 0 && !below),
  moreThan: (order, below) => order > 0 || (order === 0 && !below),
  equals: (order) => order === 0,
  differs: (order) => order !== 0,
}

/**
 * Our own operators. They answer false on anything missing, for an operator and for its opposite alike, and never
 * throw: one that throws rejects the whole run.
 */
export const engineOperators: readonly (readonly [
  name: string,
  holds: (left: unknown, right: unknown) => boolean,
])[] = (Object.keys(comparisons) as EngineOperator[]).map((op) => [
  `zc.${op}`,
  (left, right) => {
    try {
      return holds(op, left as LeftSide, right as RightSide)
    } catch {
      return false
    }
  },
])

function holds(op: EngineOperator, left: LeftSide, right: RightSide): boolean {
  if (left.value === undefined || right.value === undefined) return false
  if (!left.isNumber) {
    if (op === 'equals') return left.value === right.value
    return op === 'differs' && left.value !== right.value
  }
  const bound = decimalOf(right.value)
  const compares = (line: Decimal): boolean =>
    comparisons[op](decimalOf(left.value!).comparedTo(line), right.below === true)
  if (left.per === undefined) return compares(bound)
  if (left.whole === undefined) return false
  const whole = decimalOf(left.whole)
  return whole.comparedTo(0) > 0 && compares(bound.times(whole))
}

const decimalOf = (value: string | boolean): Decimal =>
  new Decimal(typeof value === 'string' ? value : Number.NaN)
