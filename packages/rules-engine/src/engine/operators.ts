import { Decimal } from '@zerocarbon/accounting/quantity'
import type { EngineOperator } from './negationNormal.ts'

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
  readonly value?: string | boolean
  readonly from?: string
}

const comparisons: Readonly<Record<EngineOperator, (left: Decimal, right: Decimal) => boolean>> = {
  atMost: (left, right) => left.comparedTo(right) <= 0,
  lessThan: (left, right) => left.comparedTo(right) < 0,
  atLeast: (left, right) => left.comparedTo(right) >= 0,
  moreThan: (left, right) => left.comparedTo(right) > 0,
  equals: (left, right) => left.comparedTo(right) === 0,
  differs: (left, right) => left.comparedTo(right) !== 0,
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
  if (left.per === undefined) return comparisons[op](decimalOf(left.value), bound)
  if (left.whole === undefined) return false
  const whole = decimalOf(left.whole)
  return whole.comparedTo(0) > 0 && comparisons[op](decimalOf(left.value), bound.times(whole))
}

const decimalOf = (value: string | boolean): Decimal =>
  new Decimal(typeof value === 'string' ? value : Number.NaN)
