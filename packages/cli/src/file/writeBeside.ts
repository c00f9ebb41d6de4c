import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import { stampOf, type OpenedFile } from './openFile.ts'

/**
 * Replaces a file by new bytes: written beside it, forced to disk, then renamed over it. Whatever dies on the way,
 * the old or the new file is there whole.
 *
 * @throws {ZcError} `ZC-FILE-LOCKED` while `~$name` exists, `ZC-FILE-CHANGED`, `ZC-FILE-UNWRITABLE`.
 */
export function writeBeside({ path, stamp }: OpenedFile, bytes: Uint8Array): void {
  // A link is followed: the file behind it is replaced, not the link.
  const target = realpathSync(path)
  refuseReadOnly(target, path)
  refuseLocked(target)
  const part = join(dirname(target), `.${basename(target)}.${String(process.pid)}.zc-part`)
  try {
    writeWhole(part, bytes, statSync(target).mode)
    // As late as possible: what somebody else saved in the meantime must not be lost.
    refuseLocked(target)
    if (stampOf(path) !== stamp) throw zcError('ZC-FILE-CHANGED', { file: path })
    renameSync(part, target)
  } catch (error) {
    if (error instanceof ZcError) throw error
    throw zcError('ZC-FILE-UNWRITABLE', {
      file: path,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  } finally {
    if (existsSync(part)) rmSync(part)
  }
}

/**
 * A new file renamed over the old one needs leave of the folder only; the mark of a file that was signed off counts
 * here too. The bits are read besides, because the administrator may write anything.
 */
function refuseReadOnly(target: string, file: string): void {
  const isMarked = (statSync(target).mode & 0o222) === 0
  if (isMarked || !isWritable(target))
    throw zcError('ZC-FILE-UNWRITABLE', { file, detail: 'EACCES', readOnly: true })
}

function isWritable(target: string): boolean {
  try {
    accessSync(target, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Excel and WPS keep `~$name` beside an open workbook; LibreOffice keeps `.~lock.name#`. */
function refuseLocked(target: string): void {
  const name = basename(target)
  // Excel drops the first two characters of long names: ~$ergy.xlsx for energy.xlsx.
  const locks = new Set([`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`])
  const lock = readdirSync(dirname(target)).find((entry) => locks.has(entry))
  if (lock !== undefined) throw zcError('ZC-FILE-LOCKED', { lock })
}

function writeWhole(part: string, bytes: Uint8Array, mode: number): void {
  // wx: a file or link that somebody put there is never followed or overwritten.
  const file = openSync(part, 'wx', mode)
  try {
    // The mask of the process takes bits away on opening; some network drives refuse a needless change.
    if (fstatSync(file).mode !== mode) fchmodSync(file, mode)
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
