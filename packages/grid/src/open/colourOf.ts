import type { Attributes } from '@zerocarbon/xlsx/parts'

/** The colours of a theme as `RRGGBB`, in the order cells refer to them: lt1, dk1, lt2, dk2, accent1 to 6, hlink, folHlink. */
export type Theme = readonly string[]

/** The theme of a new workbook, for files without one (ECMA-376-1 annex, "Office"). */
export const officeTheme: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ')

/** Indexed colours 8 to 63 (ECMA-376-1 §18.8.27); 0 to 7 repeat the first eight. */
const indexed = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ')

/** The colour an element names, as `#RRGGBB`; undefined for the automatic one. */
export function colourOf(attributes: Attributes, theme: Theme): string | undefined {
  const { rgb, theme: place, indexed: number, tint } = attributes
  let hex: string | undefined
  if (rgb !== undefined) hex = rgb.slice(-6)
  else if (place !== undefined) hex = theme[Number(place)]
  else if (number !== undefined) hex = indexed[Number(number) < 8 ? Number(number) : Number(number) - 8]
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined
  return `#${tinted(hex, Number(tint ?? 0))}`
}

/**
 * Lightens or darkens (ECMA-376-1 §18.8.19). The standard moves the lightness in HLS; done on each channel it is the
 * same for black, white and grey and close for the rest.
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return hex.toUpperCase()
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return channels
    .map((one) => (tint < 0 ? one * (1 + tint) : one + (255 - one) * tint))
    .map((one) => Math.round(one).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
