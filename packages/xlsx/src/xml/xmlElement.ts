import { corrupt } from '../package/corrupt.ts'
import { nextTag, type XmlTag } from './scanXml.ts'

/** One element and where it stands in its document; `innerStart` equals `innerEnd` for `<a/>`. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string
  readonly tag: XmlTag
  readonly start: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly end: number
}

/** The root element of a document. */
export function rootElement(text: string, part: string): XmlElement {
  const tag = nextTag(text, 0, part)
  if (!tag || tag.kind === 'close') throw corrupt(part, '没有根元素', 'no root element')
  return elementAt(text, tag, part)
}

/** The elements right inside another one. */
export function childElements(text: string, parent: XmlElement, part: string): readonly XmlElement[] {
  const children: XmlElement[] = []
  let at = parent.innerStart
  while (at < parent.innerEnd) {
    const tag = nextTag(text, at, part)
    if (!tag || tag.start >= parent.innerEnd) break
    const child = elementAt(text, tag, part)
    children.push(child)
    at = child.end
  }
  return children
}

/** Completes an opening tag to its element. */
export function elementAt(text: string, tag: XmlTag, part: string): XmlElement {
  const { name, start, end } = tag
  if (tag.kind === 'empty') return { name, tag, start, innerStart: end, innerEnd: end, end }
  let depth = 1
  for (let at = end; ;) {
    const next = nextTag(text, at, part)
    if (!next) throw corrupt(part, `${name} 没有结束标签`, `unclosed ${name}`)
    if (next.kind === 'open') depth++
    else if (next.kind === 'close' && --depth === 0) {
      return { name, tag, start, innerStart: end, innerEnd: next.start, end: next.end }
    }
    at = next.end
  }
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The prefix of a name with its colon, `''` without one. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1)
}
