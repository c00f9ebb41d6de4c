import { SaxesParser } from 'saxes'

/** An element with its place in the text. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, trimmed. */
  readonly text: string
  readonly line: number
}

/** Reads a text as XML with namespaces; where it is none, says where and why. */
export function readXml(text: string): { root: XmlElement } | { line: number; reason: string } {
  type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] }
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  let fault: { line: number; reason: string } | undefined
  parser.on('error', ({ message }) => (fault ??= { line: parser.line, reason: message }))
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    open.push({ name, attributes: Object.fromEntries(values), children: [], text: '', line: parser.line })
  })
  parser.on('text', (part) => {
    const element = open.at(-1)
    if (element) element.text += part.trim()
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element && open.length > 0) open.at(-1)!.children.push(element)
    else root = element
  })
  parser.write(text).close()
  if (fault) return fault
  return root ? { root } : { line: 1, reason: 'no element' }
}

/** Every element from this one down, in the order of the text. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)]
}

/** The first child of that name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}
