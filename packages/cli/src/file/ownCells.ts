import { zcError } from '@zerocarbon/accounting/errors'
import type { ReportSheet } from '@zerocarbon/workbook'
import {
  cellText,
  formatA1,
  type Cell,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '@zerocarbon/workbook/model'

/** What a person entered on a sheet that ZC wrote earlier. */
export interface OwnCells {
  /** Beside or below what ZC writes, as `ZC_Results!K5`: they stay. */
  readonly kept: readonly string[]
  /** Those of `kept` whose row held another item before. */
  readonly moved: readonly string[]
  /** What ZC writes or empties, from A1 on; last row and column, from 0. */
  readonly block: { readonly bottom: number; readonly right: number }
}

/**
 * Finds what a person entered on a sheet that is about to be written again. A value typed over one of ZC's own cannot
 * be told from it: the columns of the table are ZC's.
 *
 * @param other - The same sheet in the other language, in which it may have been written before.
 * @throws {ZcError} `ZC-SHEET-FOREIGN` naming entries that would be overwritten: below the old table where the new one
 *   is longer, a formula or a row of one's own inside it, another table on the sheet.
 */
export function ownCells(model: WorkbookModel, made: ReportSheet, other: ReportSheet): OwnCells {
  const right = made.headers.length - 1
  const isSame = (a: string): boolean => a.toLowerCase() === made.name.toLowerCase()
  const sheet = model.sheets.find(({ name }) => isSame(name))
  if (!sheet) return { kept: [], moved: [], block: { bottom: made.rows.length, right } }
  const { name } = sheet
  const tables = model.tables.filter((table) => table.sheet === name)
  const oldBottom = tables.find((table) => isSame(table.name))?.bottom ?? lastRow(sheet, right)
  const block = { bottom: Math.max(oldBottom, made.rows.length, 1), right }

  const inTheWay = tables.filter((table) => !isSame(table.name)).map((table) => formatA1(corner(table)))
  const kept: string[] = []
  const moved: string[] = []
  for (const [row, cells] of sheet.rows.entries()) {
    const isOfZc = row <= oldBottom && isRow(cells, row)
    for (const [column, cell] of (cells ?? []).entries()) {
      if (isBlank(cell)) continue
      const at = formatA1({ row, column })
      if (column > right || row > block.bottom) {
        kept.push(`${name}!${at}`)
        if (row > 0 && row <= oldBottom && !isSameItem(cells, made.rows[row - 1], other.rows[row - 1]))
          moved.push(`${name}!${at}`)
      } else if (!isOfZc || cell?.formula !== undefined) inTheWay.push(at)
    }
  }
  if (inTheWay.length > 0) throw zcError('ZC-SHEET-FOREIGN', { sheet: name, cells: inTheWay })
  return { kept, moved, block }
}

const corner = ({ top: row, left: column }: TableModel): { row: number; column: number } => ({ row, column })

const textAt = (cells: readonly (Cell | undefined)[] | undefined, column: number): string =>
  cellText(cells?.[column]?.value ?? null)

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.formula === undefined && cellText(cell.value) === '')
}

/** Every row ZC writes names its group, and an item or what stands in the fourth column. */
function isRow(cells: readonly (Cell | undefined)[] | undefined, row: number): boolean {
  return row === 0 || (textAt(cells, 0) !== '' && (textAt(cells, 1) !== '' || textAt(cells, 3) !== ''))
}

/** The last row of ZC's where its table was made into plain cells. */
function lastRow({ rows }: SheetModel, right: number): number {
  let last = 0
  while (isRow(rows[last + 1]?.slice(0, right + 1), last + 1)) last++
  return last
}

function isSameItem(
  old: readonly (Cell | undefined)[] | undefined,
  ...now: readonly (ReportSheet['rows'][number] | undefined)[]
): boolean {
  return now.some((row) => [0, 1].every((c) => textAt(old, c) === cellText(row?.[c] ?? null)))
}
