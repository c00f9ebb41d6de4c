import { Inflate } from 'fflate'
import { corrupt } from '../package/corrupt.ts'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './ZipEntry.ts'

/** Deflate grows at most 1032 times, so one step never holds more than about 34 MB. */
const STEP = 32 * 1024

/**
 * Unpacks one entry piece by piece, so that a declared size that lies is caught before memory is spent.
 *
 * @param sink - Gets each piece in order.
 * @throws `ZC-FILE-CORRUPT` when size or checksum differ from the directory, or the data do not inflate.
 */
export function unpack(entry: ZipEntry, sink: (piece: Uint8Array) => void): void {
  let done = 0
  let crc = 0
  const take = (piece: Uint8Array): void => {
    done += piece.length
    if (done > entry.size) throw corrupt(entry.name, '比目录所写的大', 'larger than declared')
    crc = crc32(piece, crc)
    sink(piece)
  }
  if (entry.method === 0) {
    for (let at = 0; at < entry.packed.length; at += STEP) take(entry.packed.subarray(at, at + STEP))
  } else {
    let pieces: Uint8Array[] = []
    const inflate = new Inflate((piece) => pieces.push(piece))
    for (let at = 0; at === 0 || at < entry.packed.length; at += STEP) {
      try {
        inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length)
      } catch (error) {
        throw corrupt(
          entry.name,
          '压缩的数据损坏，解不开',
          error instanceof Error ? error.message : 'does not inflate',
        )
      }
      for (const piece of pieces) take(piece)
      pieces = []
    }
  }
  if (done !== entry.size) throw corrupt(entry.name, '比目录所写的小', 'smaller than declared')
  if (crc !== entry.crc) throw corrupt(entry.name, '校验和不符', 'checksum differs')
}
