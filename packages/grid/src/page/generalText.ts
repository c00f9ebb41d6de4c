/**
 * A number without a format as a spreadsheet shows it in a narrow column: rounded to the room there is, by its exponent
 * where its whole part has no room or all its digits lie behind. What the cell holds stays.
 *
 * @param room - Characters.
 */
export function generalText(value: number, room: number): string {
  const all = shorter(String(value))
  if (all.length <= room) return all
  const whole = value.toFixed(0)
  const decimals = Math.min(room - whole.length - 1, 100)
  const isTiny = Math.abs(value) < 1e-4
  if (isTiny || whole.length > room || value > 1e20) return exponent(value, room)
  return decimals > 0 ? shorter(String(Number(value.toFixed(decimals)))) : whole
}

function exponent(value: number, room: number): string {
  for (let digits = Math.min(room, 15); digits > 0; digits--) {
    const text = shorter(value.toExponential(digits))
    if (text.length <= room) return text
  }
  return shorter(value.toExponential(0))
}

/** `1.50e+21` as `1.5E+21`. */
const shorter = (text: string): string => text.replace(/(\.\d*?)0+(?=e)/, '$1').replace(/\.?e/, 'E')
