import { readFileSync, statSync, type Stats } from 'node:fs'
import { basename } from 'node:path'
import { zcError } from '@zerocarbon/accounting/errors'
import { zcFunctions } from '@zerocarbon/workbook'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { limits, readWorkbook } from '@zerocarbon/xlsx'
import type { Terminal } from '../Terminal.ts'
import { progress } from '../output/progress.ts'

/** A workbook file as it was read. */
export interface OpenedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly model: WorkbookModel
  /** Size and time of change when it was read, to notice a change by somebody else. */
  readonly stamp: string
}

/**
 * Reads a workbook.
 *
 * @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-FILE-FOLDER`, `ZC-FILE-TOO-LARGE`, and what readWorkbook throws.
 */
export function openFile(path: string, terminal: Terminal): OpenedFile {
  const stamp = stampOf(path)
  const size = Number(stamp.split(' ')[0])
  if (size > limits.fileBytes) {
    const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1_048_576))
    throw zcError('ZC-FILE-TOO-LARGE', { megabytes: megabytes(size), limit: megabytes(limits.fileBytes) })
  }
  const bytes = new Uint8Array(readFileSync(path))
  const show = progress(terminal, '正在读取', 'Reading')
  const functions = zcFunctions.map(({ name }) => name)
  const model = readWorkbook(bytes, { file: basename(path), functions, onProgress: show.update })
  show.done()
  return { path, bytes, model, stamp }
}

/** @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-FILE-FOLDER`, and `ZC-FILE-NOT-XLSX` for a device or a pipe. */
export function stampOf(path: string): string {
  const found = statOf(path)
  if (found.isDirectory()) throw zcError('ZC-FILE-FOLDER', { file: path })
  if (!found.isFile()) throw zcError('ZC-FILE-NOT-XLSX', { file: path })
  return `${String(found.size)} ${String(found.mtimeMs)} ${String(found.ino)}`
}

function statOf(path: string): Stats {
  try {
    return statSync(path)
  } catch {
    throw zcError('ZC-FILE-NOT-FOUND', { file: path })
  }
}
