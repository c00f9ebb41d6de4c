import type { Text } from '@zerocarbon/accounting/trace'
import type { Schema } from './schemaAt.ts'

/** What a text or a number fails that is of the right kind already; else what the schema says. */
export function allowedFor(found: unknown, owner: Schema, along: readonly Schema[]): Text {
  const said = allowedBy(owner, along)
  const { minimum, maximum, pattern } = owner
  if (
    ['number', 'string'].includes(typeof found) &&
    typeof minimum === 'number' &&
    typeof maximum === 'number'
  ) {
    const range = [String(minimum), String(maximum)]
    return { zh: `${said.zh}，${range.join(' 到 ')}`, en: `${said.en}, ${range.join(' to ')}` }
  }
  // It has its quotes: what is in them is no plain decimal.
  return typeof found === 'string' && typeof pattern === 'string' && pattern.startsWith(DECIMAL)
    ? plainDecimal
    : said
}

/** How the pattern of a decimal begins. */
const DECIMAL = '^-?(0|[1-9]'
const plainDecimal: Text = {
  zh: '只有数字和小数点的数，不带 %、千分位和指数，最多 18 位整数、12 位小数，如 "0.2"、"1250"',
  en: 'digits and a decimal point only, no %, separators or exponent, at most 18 digits before the point and 12 after it, such as "0.2" or "1250"',
}

/** The words of an enumeration, or the nearest description: "数值要写成… / a number as …". */
export function allowedBy(owner: Schema, along: readonly Schema[]): Text {
  if (Array.isArray(owner['enum'])) {
    const words = owner['enum'].map(String)
    return { zh: words.join('、'), en: words.join(', ') }
  }
  const descriptions = along.map((each) => each['description']).filter((each) => typeof each === 'string')
  const [zh = '', en = ''] = (descriptions.at(-1) ?? '').split(' / ')
  return { zh, en: en === '' ? zh : en }
}
