import { parseXml } from '../xml/parseXml.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'

/** Name of the part that tells the type of every other part. */
export const CONTENT_TYPES = '[Content_Types].xml'

/** Says the content type of a part, undefined where none is given. */
export type ContentTypeOf = (part: string) => string | undefined

/** Reads the list of content types: one by name wins over one by extension. */
export function readContentTypes(source: ZipEntry | string): ContentTypeOf {
  const byPart = new Map<string, string>()
  const byExtension = new Map<string, string>()
  parseXml(CONTENT_TYPES, source, {
    open(name, { PartName: part, Extension: extension, ContentType: type }) {
      if (type === undefined) return
      if (name === 'Override' && part !== undefined) byPart.set(part.toLowerCase(), type)
      if (name === 'Default' && extension !== undefined) byExtension.set(extension.toLowerCase(), type)
    },
  })
  return (part) => {
    const name = part.toLowerCase()
    return byPart.get(`/${name}`) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1))
  }
}
