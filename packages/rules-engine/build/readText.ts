/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { zcError } from '@zerocarbon/accounting/errors'

/**
 * The text of a file, which must be UTF-8; a byte-order mark is left out. Excel in Chinese writes CSV as GBK, and that
 * read as UTF-8 is other characters without a word.
 *
 * @throws {ZcError} `ZC-FILE-ENCODING` with the first place that is no UTF-8.
 */
export function readText(path: string): string {
  const bytes = readFileSync(path)
  // UTF-16 has its mark, or a zero beside each of the first characters, and UTF-8 would allow that.
  const isWide = /^(?:fffe|feff)|^(?:..){0,3}00/.test(bytes.subarray(0, 4).toString('hex'))
  try {
    if (!isWide) return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  if (isWide) throw zcError('ZC-FILE-ENCODING', { file: path })
  const lines = (new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '').split(/\r\n|\n|\r/)
  throw zcError('ZC-FILE-ENCODING', {
    file: path,
    at: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
  })
}
