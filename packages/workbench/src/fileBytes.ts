import { zcError } from '@zerocarbon/accounting/errors'
import { limits } from '@zerocarbon/xlsx'

/** Bytes of one megabyte, as the limit is told to people. */
const MEGABYTE = 1_048_576

/**
 * The bytes of a file a person chose. Its size is looked at first.
 *
 * @throws {ZcError} `ZC-FILE-TOO-LARGE`
 */
export async function fileBytes(file: File): Promise<Uint8Array> {
  if (file.size > limits.fileBytes) {
    throw zcError('ZC-FILE-TOO-LARGE', {
      megabytes: String(Math.ceil(file.size / MEGABYTE)),
      limit: String(Math.ceil(limits.fileBytes / MEGABYTE)),
    })
  }
  return new Uint8Array(await file.arrayBuffer())
}
