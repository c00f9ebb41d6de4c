import { unescapeExcelText } from '../xml/excelText.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { builtinFormats } from './builtinFormats.ts'

/** Number format code by cell style (the `s` of a cell); undefined for General. */
export type Formats = readonly (string | undefined)[]

/** Reads from the styles what a number is shown as; colours, fonts and borders are of no concern to a model. */
export function readFormats(part: string, source: ZipEntry | string): Formats {
  const codes = new Map<number, string>()
  const ids: number[] = []
  parseXml(part, source, {
    open(name, attributes, parent) {
      if (name === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(attributes['numFmtId']), unescapeExcelText(attributes['formatCode'] ?? ''))
      } else if (name === 'xf' && parent === 'cellXfs') {
        ids.push(Number(attributes['numFmtId'] ?? 0))
      }
    },
  })
  return ids.map((id) => {
    const code = codes.get(id) ?? builtinFormats[id]
    return code === undefined || code === '' || /^general$/i.test(code) ? undefined : code
  })
}
