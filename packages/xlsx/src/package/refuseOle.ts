import { zcError } from '@zerocarbon/accounting/errors'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
/** Directory name of the stream that holds a workbook protected by a password, in UTF-16LE. */
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()

/**
 * Refuses the two kinds of OLE compound file people hand in as workbooks.
 *
 * @throws `ZC-FILE-ENCRYPTED` for a workbook with a password, `ZC-FILE-NOT-XLSX` for an old .xls.
 */
export function refuseOle(bytes: Uint8Array, file: string): void {
  if (OLE.some((byte, i) => bytes[i] !== byte)) return
  const first = ENCRYPTED[0]!
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) throw zcError('ZC-FILE-ENCRYPTED', {})
  }
  throw zcError('ZC-FILE-NOT-XLSX', { file })
}
