import { zcError } from '@zerocarbon/accounting/errors'
import type { ReportSheet } from '@zerocarbon/workbook'
import { formatA1, type TableModel, type WorkbookModel } from '@zerocarbon/workbook/model'

/**
 * Stops where the name of a table that is about to be written is taken: by a table on another sheet, by one of ZC's
 * that no longer begins in A1, by one of the user's own on a sheet of that name, or by a defined name. A name of the
 * workbook may stand for one thing only.
 *
 * @param made - The sheets of a report in every language: the workbook may have been written in another one.
 * @throws {ZcError} `ZC-SHEET-FOREIGN`.
 */
export function assertFreeNames({ tables, names }: WorkbookModel, made: readonly ReportSheet[]): void {
  for (const name of new Set(made.map((sheet) => sheet.name))) {
    const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase()
    const table = tables.find((one) => isSame(one.name))
    const ours = made.filter((sheet) => sheet.name === name)
    if (table && !isInPlace(table, name)) {
      const by = !isSame(table.sheet) ? 'table' : ours.some((one) => isOf(one, table)) ? 'moved' : 'own'
      const at = formatA1({ row: table.top, column: table.left })
      throw zcError('ZC-SHEET-FOREIGN', { sheet: table.sheet, taken: { by, name: table.name, at } })
    }
    if (table && !ours.some((one) => isOf(one, table)))
      throw zcError('ZC-SHEET-FOREIGN', {
        sheet: table.sheet,
        taken: { by: 'own', name: table.name, at: 'A1' },
      })
    const defined = names.find((one) => isSame(one.name))
    if (defined) {
      const taken = { by: 'name', name: defined.name, at: defined.refersTo } as const
      throw zcError('ZC-SHEET-FOREIGN', { sheet: name, taken })
    }
  }
}

function isInPlace({ sheet, top, left }: TableModel, name: string): boolean {
  return sheet.toLowerCase() === name.toLowerCase() && top === 0 && left === 0
}

/** So many headers tell a table of ours; later ones may be new. */
const TELLING = 4

function isOf({ headers }: ReportSheet, { columns }: TableModel): boolean {
  return headers.slice(0, TELLING).every((text, i) => text === columns[i])
}
