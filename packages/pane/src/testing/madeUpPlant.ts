import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, tablesOf, type Catalogue } from '@zerocarbon/workbook'
import type { CellValue, SheetModel, WorkbookModel } from '@zerocarbon/workbook/model'

type Row = readonly CellValue[]

const sheet = (name: string, rows: readonly Row[]): SheetModel => ({
  name,
  state: 'visible',
  rows: rows.map((row) =>
    row.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? { value: 0, formula: value.slice(1) } : { value },
    ),
  ),
})
const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点']
const settings: readonly Row[] = [
  ['项目', '值'],
  ['企业名称', '示例厂'],
  ['行业', '锂电池'],
  ['报告期起', '2026-01-01'],
  ['报告期止', '2026-12-31'],
]

/** Twelve months of power and gas: 100 MWh and 1 t of diesel a month. */
export const wholeYear: readonly Row[] = Array.from({ length: 12 }, (_, i) => {
  const month = `2026-${String(i + 1).padStart(2, '0')}`
  return [
    [month, month, '外购电力', 100, 'MWh', 'E1'],
    [month, month, '柴油', 1, 't', 'D1'],
  ]
}).flat()

/** A workbook of settings, activity rows and a sheet of formulas. */
export function plantWorkbook(rows: readonly Row[], formulas: readonly Row[] = []): WorkbookModel {
  const table = (name: string, columns: readonly string[], bottom: number) => ({
    name,
    sheet: name,
    top: 0,
    left: 0,
    bottom,
    right: columns.length - 1,
    columns,
    headerRow: true,
    totalsRow: false,
  })
  return {
    sheets: [
      sheet('台账', formulas),
      sheet('ZC_Settings', settings),
      sheet('ZC_Activity', [headers, ...rows]),
    ],
    tables: [
      table('ZC_Settings', ['项目', '值'], settings.length - 1),
      table('ZC_Activity', headers, rows.length),
    ],
    names: [],
    date1904: false,
  }
}

/** A catalogue with the tables of a workbook set. */
export function catalogueOf(model: WorkbookModel): Catalogue {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(tablesOf(model))
  return catalogue
}
