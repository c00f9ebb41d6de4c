/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { zcError } from '@zerocarbon/accounting/errors'

/**
 * The text of a file, which must be UTF-8; a byte-order mark is left out. Excel in Chinese writes CSV as GBK, and that
 * read as UTF-8 is other characters without a word.
 *
 * @throws {ZcError} `ZC-FILE-ENCODING` with the first line that is no UTF-8.
 */
export function readText(path: string): string {
  const bytes = readFileSync(path)
  // UTF-16 without a mark has a zero beside each of the first characters, and UTF-8 would allow that.
  const isWide = bytes.subarray(0, 4).includes(0)
  try {
    if (!isWide) return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const before = isWide ? '' : (new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '')
  throw zcError('ZC-FILE-ENCODING', { file: path, line: before.split(/\r\n|\n|\r/).length })
}
