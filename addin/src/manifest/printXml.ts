/** An element to write: its name, its attributes, and a text or children. */
export type XmlNode = readonly [
  name: string,
  attributes?: Readonly<Record<string, string>>,
  inside?: string | readonly XmlNode[],
]

/** Writes an element as indented XML. */
export function printXml([name, attributes = {}, inside = []]: XmlNode, depth = 0): string {
  const space = '  '.repeat(depth)
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const start = `${space}<${name}${values.join('')}`
  if (typeof inside === 'string') return `${start}>${escape(inside)}</${name}>\n`
  if (inside.length === 0) return `${start}/>\n`
  return `${start}>\n${inside.map((child) => printXml(child, depth + 1)).join('')}${space}</${name}>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!)
