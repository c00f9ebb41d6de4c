import { zcError } from '@zerocarbon/accounting/errors'
import { strFromU8 } from 'fflate'
import { corrupt } from '../package/corrupt.ts'
import type { Limits } from '../package/limits.ts'
import type { ZipEntry } from './ZipEntry.ts'

const LOCAL = 0x04_03_4b_50
const CENTRAL = 0x02_01_4b_50
const END = 0x06_05_4b_50
const ENCRYPTED_FLAG = 1
const UTF8_FLAG = 0x08_00

/**
 * Reads the directory of a zip without unpacking anything.
 *
 * The central directory alone decides; an entry whose local header tells another name, or whose bytes another
 * entry also claims, is refused, because two programs could then read two different workbooks from one file.
 * zip64 is not read: a workbook within the limits has no need of it.
 *
 * @param file - Name for the sentence when the bytes are no zip.
 * @throws `ZC-FILE-NOT-XLSX`, `ZC-FILE-CORRUPT`, `ZC-FILE-ENCRYPTED`, `ZC-FILE-BOMB`.
 */
export function readZip(bytes: Uint8Array, limits: Limits, file: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) {
    const started = bytes.length >= 4 && view.getUint32(0, true) === LOCAL
    throw started
      ? corrupt(file, '压缩包不完整，没有传完', 'zip directory truncated')
      : zcError('ZC-FILE-NOT-XLSX', { file })
  }
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xff_ff || start === 0xff_ff_ff_ff)
    throw corrupt(file, '是 zip64 压缩包，不读取', 'zip64, which is not read')
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw corrupt(file, '是分卷压缩包', 'split archive')
  }
  if (start + size > end) throw corrupt(file, '压缩包不完整，没有传完', 'zip directory truncated')
  if (count > limits.parts) {
    throw zcError('ZC-FILE-BOMB', {
      what: file,
      size: { zh: `${String(count)} 个部件`, en: `${String(count)} parts` },
      limit: String(limits.parts),
    })
  }
  const entries: ZipEntry[] = []
  const claims: { from: number; to: number; name: string }[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw corrupt(file, '压缩包目录损坏', 'bad entry in the zip directory')
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw corrupt(file, '压缩包目录损坏', 'bad entry in the zip directory')
    const from = view.getUint32(at + 42, true)
    const entry = readEntry(view, at, from, start)
    claims.push({
      from,
      to: entry.packed.byteOffset - bytes.byteOffset + entry.packed.length,
      name: entry.name,
    })
    entries.push(entry)
    at = next
  }
  claims.sort((a, b) => a.from - b.from)
  for (const [i, claim] of claims.entries()) {
    if (i > 0 && claims[i - 1]!.to > claim.from)
      throw corrupt(claim.name, '压缩包里的部件互相重叠', 'overlapping zip entries')
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xff_ff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at
  }
  return undefined
}

function readEntry(view: DataView, at: number, local: number, dataEnd: number): ZipEntry {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  const flags = view.getUint16(at + 8, true)
  const name = strFromU8(nameBytes, (flags & UTF8_FLAG) === 0 && nameBytes.every((byte) => byte < 128))
  if (flags & ENCRYPTED_FLAG) throw zcError('ZC-FILE-ENCRYPTED', {})
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8)
    throw corrupt(name, `不认识的压缩方法 ${String(method)}`, `compression method ${String(method)}`)
  const packedSize = view.getUint32(at + 20, true)
  if (local + 30 > dataEnd || view.getUint32(local, true) !== LOCAL)
    throw corrupt(name, '数据不完整', 'truncated')
  const nameSize = view.getUint16(local + 26, true)
  const localName = bytes.subarray(local + 30, local + 30 + nameSize)
  if (nameSize !== nameBytes.length || localName.some((byte, i) => byte !== nameBytes[i])) {
    throw corrupt(name, '一个部件有两个名字', 'two names for one zip entry')
  }
  const data = local + 30 + nameSize + view.getUint16(local + 28, true)
  if (data + packedSize > dataEnd) throw corrupt(name, '数据不完整', 'truncated')
  return {
    name,
    nameBytes,
    flags,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(data, data + packedSize),
    attributes: view.getUint32(at + 38, true),
  }
}
