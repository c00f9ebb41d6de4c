import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, parseA1, type SheetModel, type WorkbookModel } from '@zerocarbon/workbook/model'

/**
 * What to say in place of `ZC-CELL-NOT-ZC` to somebody who typed the name of a cell: that it is blank, or that what it
 * refers to is gone. Any other error stays as it is.
 */
export function whyNotZc(error: unknown, model: WorkbookModel, place: CellRef): unknown {
  if (!(error instanceof ZcError) || error.problem.code !== 'ZC-CELL-NOT-ZC') return error
  const sheet = model.sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase())
  const address = parseA1(place.cell)
  if (!sheet || !address) return error
  const { value = null, formula } = sheet.rows[address.row]?.[address.column] ?? {}
  if (typeof value === 'object' && value !== null) return zcError('ZC-CELL-ERROR', { error: value.error })
  if (formula !== undefined && /#REF!/i.test(formula)) return zcError('ZC-CELL-ERROR', { error: '#REF!' })
  if (value !== null || formula !== undefined) return error
  const last = lastCell(sheet)
  const upTo = {
    zh: last === undefined ? '整张工作表都是空的' : `工作表用到 ${last} 为止`,
    en: last === undefined ? 'and so is the whole sheet' : `the sheet is used up to ${last}`,
  }
  const allowed = {
    zh: `ZC 表里的一行，或含 =ZC 函数的一格；这一格是空的，${upTo.zh}`,
    en: `a row of a ZC table, or a cell with a =ZC function; this one is empty, ${upTo.en}`,
  }
  return zcError('ZC-ARGUMENT-INVALID', {
    name: 'SHEET!CELL',
    text: `${sheet.name}!${formatA1(address)}`,
    allowed,
  })
}

/** The corner of what a sheet holds, such as `F20`; undefined for a blank one. */
function lastCell({ rows }: SheetModel): string | undefined {
  let [row, column] = [-1, -1]
  rows.forEach((cells, r) =>
    cells?.forEach((cell, c) => {
      if (cell?.formula === undefined && (cell?.value ?? null) === null) return
      row = Math.max(row, r)
      column = Math.max(column, c)
    }),
  )
  return row < 0 ? undefined : formatA1({ row, column })
}
