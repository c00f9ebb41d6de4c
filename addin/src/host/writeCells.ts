import type { Block, CellWrite } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { sheetsNamed } from './sheetsNamed.ts'

/** Writes cells in one trip, after one to look up the sheets. Answers the blocks written. */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
): Promise<Block[]> {
  const sheetOf = await sheetsNamed(
    context,
    cells.map(({ sheet }) => sheet),
  )
  for (const { sheet, row, column, value, formula, format } of cells) {
    const cell = sheetOf(sheet).getRangeByIndexes(row, column, 1, 1)
    if (format !== undefined) cell.numberFormat = [[format]]
    if (formula !== undefined) cell.formulas = [[`=${formula}`]]
    else if (value !== undefined) cell.values = [[typed(value)]]
  }
  await context.sync()
  return cells.map(({ sheet, row, column }) => ({
    sheet: sheetOf(sheet).name,
    top: row,
    left: column,
    bottom: row,
    right: column,
  }))
}

/** Words that no version of Excel takes for a number, a date, a truth value or a formula. */
const PLAIN = /^(?!true$|false$)\p{L}[\p{L}\p{P}\p{Zs}]*$/iu

/** Excel reads what is written to it as if it were typed; an apostrophe keeps a text a text. `null` would change nothing. */
function typed(value: CellValue): string | number | boolean {
  if (value === null) return ''
  if (typeof value === 'object') return value.error
  return typeof value === 'string' && value !== '' && !PLAIN.test(value) ? `'${value}` : value
}
