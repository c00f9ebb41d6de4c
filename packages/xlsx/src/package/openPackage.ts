import { zcError } from '@zerocarbon/accounting/errors'
import { readZip } from '../zip/readZip.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { corrupt } from './corrupt.ts'
import { limits as usualLimits, type Limits } from './limits.ts'
import { megabytes } from './megabytes.ts'
import { refuseOle } from './refuseOle.ts'

/** The parts of an Office file, still packed. */
export interface OpenPackage {
  /** Every entry of the zip in file order, folders included. */
  readonly entries: readonly ZipEntry[]
  /** Parts by lower-case name without leading slash: part names ignore case (ECMA-376-2 §6.2.2.3). */
  readonly parts: ReadonlyMap<string, ZipEntry>
  readonly limits: Limits
  /** Name for sentences about the whole file. */
  readonly file: string
}

/**
 * Opens a workbook file and refuses it before anything is unpacked when it could do harm.
 *
 * @param file - Name to say in an error; bytes have none.
 * @throws `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCRYPTED`, `ZC-FILE-NOT-XLSX`, `ZC-FILE-CORRUPT`, `ZC-FILE-BOMB`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits = usualLimits, file = 'file'): OpenPackage {
  if (bytes.length > limits.fileBytes) {
    throw zcError('ZC-FILE-TOO-LARGE', {
      megabytes: megabytes(bytes.length),
      limit: megabytes(limits.fileBytes),
    })
  }
  refuseOle(bytes, file)
  const entries = readZip(bytes, limits, file)
  const parts = new Map<string, ZipEntry>()
  let total = 0
  for (const entry of entries) {
    refuseName(entry.name)
    refuseSize(entry, limits)
    total += entry.size
    if (total > limits.totalBytes)
      throw bomb(file, `${megabytes(total)} MB`, `${megabytes(limits.totalBytes)} MB`)
    if (entry.name.endsWith('/')) continue
    const key = entry.name.toLowerCase()
    if (parts.has(key)) throw corrupt(entry.name, '有两个同名部件', 'two parts of this name')
    parts.set(key, entry)
  }
  if (!parts.has('[content_types].xml')) throw zcError('ZC-FILE-NOT-XLSX', { file })
  return { entries, parts, limits, file }
}

function refuseName(name: string): void {
  const strange = name === '' || name.startsWith('/') || name.includes('\\') || name.includes('\0')
  if (strange || name.split('/').includes('..')) throw corrupt(name, '部件名不合规', 'part name not allowed')
}

function refuseSize({ name, size, packed, method }: ZipEntry, limits: Limits): void {
  if (size > limits.partBytes) throw bomb(name, `${megabytes(size)} MB`, `${megabytes(limits.partBytes)} MB`)
  const ratio = Math.ceil(size / Math.max(1, packed.length))
  if (size > limits.ratioFromBytes && ratio > limits.ratio) {
    throw bomb(name, `${String(ratio)}:1`, `${String(limits.ratio)}:1`)
  }
  if (method === 0 && size !== packed.length)
    throw corrupt(name, '大小与目录所写不符', 'size differs from declared')
}

function bomb(what: string, size: string, limit: string): Error {
  return zcError('ZC-FILE-BOMB', { what, size, limit })
}
