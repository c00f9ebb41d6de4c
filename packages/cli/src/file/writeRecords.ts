import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { zcError } from '@zerocarbon/accounting/errors'
import { canonicalJson, readRecords, type DecisionRecord, type RecordFile } from '@zerocarbon/rules-engine'

/**
 * Writes records as canonical JSON, in place of records only: a workbook named by mistake stays.
 *
 * @throws {ZcError} `ZC-FILE-UNWRITABLE`.
 */
export function writeRecords(path: string, records: readonly DecisionRecord[]): void {
  const file: RecordFile = { format: 'zc-records/1', records }
  try {
    if (existsSync(path) && 'fault' in readRecords(readFileSync(path, 'utf8')))
      throw Object.assign(new Error(path), { code: 'EEXIST' })
    writeFileSync(path, `${canonicalJson(file)}\n`)
  } catch (error) {
    throw zcError('ZC-FILE-UNWRITABLE', {
      file: path,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
