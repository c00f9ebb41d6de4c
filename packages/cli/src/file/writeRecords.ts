import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { zcError } from '@zerocarbon/accounting/errors'
import { canonicalJson, readRecords, recordFileOf, type DecisionRecord } from '@zerocarbon/rules-engine'

/**
 * Writes records as canonical JSON, in place of records only: a workbook named by mistake stays.
 *
 * @throws {ZcError} `ZC-FILE-UNWRITABLE`.
 */
export function writeRecords(path: string, records: readonly DecisionRecord[]): void {
  try {
    if (existsSync(path) && 'fault' in readRecords(readFileSync(path, 'utf8')))
      throw Object.assign(new Error(path), { code: 'EEXIST' })
    writeFileSync(path, `${canonicalJson(recordFileOf(records))}\n`)
  } catch (error) {
    throw zcError('ZC-FILE-UNWRITABLE', {
      file: path,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
