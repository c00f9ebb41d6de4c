/**
 * A colour as the file writes it.
 *
 * @param colour - `#RRGGBB`.
 * @throws TypeError for anything else.
 */
export function argb(colour: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (digits === undefined) throw new TypeError(`"${colour}" is not a colour like #1B5E20`)
  return `FF${digits.toUpperCase()}`
}
