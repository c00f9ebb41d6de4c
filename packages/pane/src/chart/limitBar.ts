/** A bar against a limit, in fractions of its length. */
export interface LimitBar {
  readonly filled: number
  readonly tick: number
  /** Value at the right end, as the axis prints it. */
  readonly end: number
}

/** Bar from zero; its end is a third past the larger of both, rounded up to a readable number. Shares end at 100. */
export function limitBar(measured: number, limit: number, isShare: boolean): LimitBar {
  const most = Math.max(measured, limit)
  const wide = isShare ? Math.min(100, roundUp(most * 1.33)) : roundUp(most * 1.33)
  const end = wide > 0 ? wide : 1
  const part = (value: number): number => Math.min(1, Math.max(0, value / end))
  return { filled: part(measured), tick: part(limit), end }
}

/** To two significant digits, the second even: 2.394 becomes 2.4. */
function roundUp(value: number): number {
  if (!(value > 0)) return 0
  const power = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((Math.ceil(value / power / 2 - 1e-9) * 2 * power).toPrecision(6))
}
