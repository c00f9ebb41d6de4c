import { zcError } from '@zerocarbon/accounting/errors'
import type { ReportSheet } from '@zerocarbon/workbook'
import { cellText, type WorkbookModel } from '@zerocarbon/workbook/model'

/** So many headers tell a sheet of ours from one that only has its name; later ones may be new. */
const TELLING = 4

/**
 * Stops before a sheet is overwritten that bears the name of one of ours and was made by somebody else. An empty one
 * may be filled.
 *
 * @param made - The sheets of a report in every language: the workbook may have been written in another one.
 * @throws {ZcError} `ZC-SHEET-FOREIGN`.
 */
export function assertOwnSheets(model: WorkbookModel, made: readonly ReportSheet[]): void {
  for (const { name, rows } of model.sheets) {
    const ours = made.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
    if (ours.length === 0) continue
    const isEmpty = rows.every((row) => row?.every((cell) => cellText(cell?.value ?? null) === '') ?? true)
    const header = Array.from({ length: TELLING }, (_, c) => cellText(rows[0]?.[c]?.value ?? null))
    const isOurs = ours.some(({ headers }) => header.every((text, c) => text === headers[c]))
    if (!isEmpty && !isOurs) throw zcError('ZC-SHEET-FOREIGN', { sheet: name })
  }
}
