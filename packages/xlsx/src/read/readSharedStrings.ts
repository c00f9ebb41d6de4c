import { parseXml } from '../xml/parseXml.ts'
import { unescapeExcelText } from '../xml/excelText.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'

/**
 * Reads the shared texts, each rich text as its runs joined; the phonetic guide (`rPh`) is no part of the text.
 *
 * @throws `ZC-FILE-CORRUPT` naming the part.
 */
export function readSharedStrings(
  part: string,
  source: ZipEntry,
  onBytes?: (count: number) => void,
): readonly string[] {
  const texts: string[] = []
  let text = ''
  let reading = false
  parseXml(
    part,
    source,
    {
      open(name, _, parent) {
        if (name === 'si') text = ''
        reading = name === 't' && (parent === 'si' || parent === 'r')
      },
      close(name) {
        reading = false
        if (name === 'si') texts.push(unescapeExcelText(text))
      },
      text(piece) {
        if (reading) text += piece
      },
    },
    onBytes,
  )
  return texts
}
