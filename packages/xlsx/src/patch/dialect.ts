import type { XmlElement } from '../xml/xmlElement.ts'
import { prefixOf } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'

/** How one document spells the format: the prefix of its elements and the family of its namespaces. */
export interface Dialect {
  /** With colon, `''` where the namespace is the default one. */
  readonly prefix: string
  readonly main: string
  /** Namespace of `r:id`, and the beginning of relationship types. */
  readonly relationships: string
}

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** The dialect of a document, told from its root element. */
export function dialectOf(text: string, root: XmlElement): Dialect {
  const prefix = prefixOf(root.name)
  const attributes = tagAttributes(text.slice(root.tag.start, root.tag.end))
  const main = attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`)
  return { prefix, ...(main === STRICT.main ? STRICT : TRANSITIONAL) }
}

/** An `r:id` that brings its own namespace, so that it holds in any document. */
export function relationshipAttribute({ relationships }: Dialect, id: string): string {
  return ` xmlns:r="${relationships}" r:id="${id}"`
}
