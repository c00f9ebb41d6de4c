import { formatA1, type CellValue, type WorkbookModel } from '@zerocarbon/workbook/model'

/** A cell and what it holds. */
export interface Place {
  readonly sheet: string
  readonly cell: string
  readonly value: CellValue
}

/** The cells of a workbook that call ZC. */
export const zcCells = ({ sheets }: WorkbookModel): Place[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell?.formula?.includes('ZC.') === true
          ? [{ sheet: name, cell: formatA1({ row: r, column: c }), value: cell.value }]
          : [],
      ),
    ),
  )

/** The workbook without the values of those cells, as a program leaves them that cannot calculate. */
export const emptied = (book: WorkbookModel): WorkbookModel => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => (cell?.formula?.includes('ZC.') === true ? { ...cell, value: null } : cell)),
    ),
  })),
})

/** A file holds 15 digits of a number, as Excel shows them. */
export const digits = (value: CellValue): CellValue =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value
