import { escapeExcelText } from './excelText.ts'

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const MARKUP = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g
const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Text as the content of an element, in the escapes of spreadsheets. */
export function xmlText(text: string): string {
  return escapeExcelText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as the value of an attribute in double quotes; a line break would be read back as a space, so it is escaped. */
export function xmlAttribute(text: string): string {
  return xmlText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (char) => `_x000${char === '\t' ? '9' : 'A'}_`)
}

/** The text an element's content stands for: entities resolved, comments left out. */
export function contentText(raw: string): string {
  if (!raw.includes('<')) return resolve(raw)
  let text = ''
  let at = 0
  for (const match of raw.matchAll(MARKUP)) {
    text += resolve(raw.slice(at, match.index)) + (match[1] ?? '')
    at = match.index + match[0].length
  }
  return text + resolve(raw.slice(at))
}

/** The attributes of one tag as written between `<` and `>`, by full name, in their order. */
export function tagAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE))
    attributes.set(name!, resolve(double ?? single!))
  return attributes
}

function resolve(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : NAMED[name]!,
  )
}
