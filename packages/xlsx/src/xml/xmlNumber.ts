/** The numbers of XML (xsd:double) without INF and NaN, which no cell can hold. */
const NUMBER = /^[ \t\r\n]*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][-+]?\d+)?[ \t\r\n]*$/
const WHOLE = /^[ \t\r\n]*\d+[ \t\r\n]*$/

/**
 * A number as XML writes it; undefined for what only a programming language takes for one (`0x10`, `1_000`,
 * `Infinity`) and for one too large for a double.
 */
export function xmlNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

/** A whole number from 0 on as XML writes it; undefined for anything else. */
export function xmlCount(text: string): number | undefined {
  return WHOLE.test(text) ? Number(text) : undefined
}
