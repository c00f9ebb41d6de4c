import { exactTotal, type Decimal } from '../quantity/index.ts'

/** `value` less `off`, not rounded, so that differences of lines add up to the difference of their totals. */
export function lessExactly(value: Decimal, off: Decimal): Decimal {
  return exactTotal([value, off.neg()])
}
