import { unzipSync } from 'fflate'

/** The text of one part of a workbook file. */
export function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part])
}
