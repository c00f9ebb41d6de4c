import { crc32 } from './crc32.ts'
import { deflateSync, strToU8 } from 'fflate'
import type { ZipEntry } from './ZipEntry.ts'

/** 1980-01-01 00:00, the earliest time a zip can tell: the same content gives the same bytes on any day. */
const EPOCH = 0x00_21_00_00
/** Made for version 2.0: deflate. */
const VERSION = 20
const UTF8_FLAG = 0x08_00
/** The sizes follow the data (bit 3); kept entries get them in the header instead. */
const SIZES_FOLLOW_FLAG = 0x00_08

/** Packs a new or changed part; the time is fixed so that equal workbooks are equal files. */
export function zipEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: strToU8(name),
    flags: UTF8_FLAG,
    method: 8,
    time: EPOCH,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
    attributes: 0,
  }
}

/** Writes entries in the order given; their packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let dataSize = 0
  let directorySize = 0
  for (const { nameBytes, packed } of entries) {
    dataSize += 30 + nameBytes.length + packed.length
    directorySize += 46 + nameBytes.length
  }
  const bytes = new Uint8Array(dataSize + directorySize + 22)
  const view = new DataView(bytes.buffer)
  let at = 0
  let central = dataSize
  for (const entry of entries) {
    view.setUint32(at, 0x04_03_4b_50, true)
    common(view, at + 4, entry)
    bytes.set(entry.nameBytes, at + 30)
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length)

    view.setUint32(central, 0x02_01_4b_50, true)
    view.setUint16(central + 4, VERSION, true)
    common(view, central + 6, entry)
    view.setUint32(central + 38, entry.attributes, true)
    view.setUint32(central + 42, at, true)
    bytes.set(entry.nameBytes, central + 46)

    at += 30 + entry.nameBytes.length + entry.packed.length
    central += 46 + entry.nameBytes.length
  }
  view.setUint32(central, 0x06_05_4b_50, true)
  view.setUint16(central + 8, entries.length, true)
  view.setUint16(central + 10, entries.length, true)
  view.setUint32(central + 12, directorySize, true)
  view.setUint32(central + 16, dataSize, true)
  return bytes
}

/** The 24 bytes that a local header and a directory record have in common. */
function common(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW_FLAG, true)
  view.setUint16(at + 4, entry.method, true)
  view.setUint32(at + 6, entry.time, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.packed.length, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.nameBytes.length, true)
}
