/* oxlint-disable no-control-regex -- control characters are the subject of this file */

/** What XML cannot carry (control characters, halves of surrogate pairs) or does not keep (a carriage return). */
const ILLEGAL =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** An underscore that a reader would take for the start of an escape, now or once its neighbour is escaped. */
const AMBIGUOUS = /_(?=x[0-9a-f]{4}[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff])/gi
const ESCAPED = /_x([0-9a-f]{4})_/gi

/**
 * Writes text the way spreadsheets store it (ECMA-376-1 §22.9.2.19): `_x000D_` for what XML cannot carry, and
 * `_x005F_` for an underscore that would otherwise read as such an escape.
 */
export function escapeExcelText(text: string): string {
  return text
    .replace(AMBIGUOUS, '_x005F_')
    .replace(ILLEGAL, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Reads text the way spreadsheets store it; the reverse of `escapeExcelText`. */
export function unescapeExcelText(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
