import {
  cellText,
  type Cell,
  type CellValue,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../src/model/index.ts'

const months = [148.2, 121.6, 150.4, 146.8, 152.6, 163.2, 178.4, 181, 158.6, 147.4, 149.8, 156]
const activity: readonly (readonly CellValue[])[] = [
  ['期间起', '期间止', '排放源', '用量', '单位', '计量点'],
  ['2026-01-01', '2026-12-31', '外购电力', 1854, '万kWh', 'E-01'],
  ['2026-01-01', '2026-12-31', '天然气', 86.4, '万Nm3', 'G-01'],
  ['2026-01-01', '2026-12-31', '柴油', 42.6, 't', 'D-01'],
  ['2026-01-01', '2026-12-31', '外购蒸汽', 14200, 'GJ', 'S-01'],
]

/** The rows of ZC_Activity in the examples, header first. */
export const exampleActivity: readonly (readonly CellValue[])[] = activity

/**
 * The workbook the examples stand in: monthly power in 能源台账!A4:B15, yearly amounts in ZC_Activity.
 *
 * @param gap - With the diesel amount left empty.
 */
export function exampleWorkbook(gap: boolean): WorkbookModel {
  const rows = activity.map((row) => (gap && row[2] === '柴油' ? row.with(3, null) : row))
  const ledger: readonly (readonly CellValue[])[] = [
    ['能源台账 2026 年'],
    ['月份', '外购电力'],
    ['', '万kWh'],
    ...months.map((amount, i) => [`2026-${String(i + 1).padStart(2, '0')}`, amount]),
  ]
  return {
    sheets: [sheet('能源台账', ledger), sheet('ZC_Activity', rows)],
    tables: [table('ZC_Activity', rows)],
    names: [],
    date1904: false,
  }
}

const sheet = (name: string, rows: readonly (readonly CellValue[])[]): SheetModel => ({
  name,
  state: 'visible',
  rows: rows.map((row) => row.map((value): Cell => ({ value }))),
})

const table = (name: string, [headers = [], ...rows]: readonly (readonly CellValue[])[]): TableModel => ({
  name,
  sheet: name,
  top: 0,
  left: 0,
  bottom: rows.length,
  right: headers.length - 1,
  columns: headers.map(cellText),
  headerRow: true,
  totalsRow: false,
})
