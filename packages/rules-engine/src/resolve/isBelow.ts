import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Line } from '../verdict/Measure.ts'

/** Whether a value keeps to the low side of a line, or of the line times the whole of a share. */
export function isBelow(value: Decimal, { value: line, below }: Line, whole?: Decimal): boolean {
  const order = value.comparedTo(whole ? line.times(whole) : line)
  return order < 0 || (order === 0 && below)
}
