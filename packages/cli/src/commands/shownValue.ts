/**
 * A result as people see it: a number to the 15 significant digits that Excel shows. The last digits of a double are
 * noise of its binary form, as in 3.0959096373333335; programs get them all by `--json`.
 */
export function shownValue(value: number | string | boolean): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)
}
