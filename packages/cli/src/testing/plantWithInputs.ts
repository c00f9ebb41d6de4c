import { readFileSync, writeFileSync } from 'node:fs'
import { patchWorkbook, readWorkbook, type CellChange } from '@zerocarbon/xlsx'
import type { CellValue } from '@zerocarbon/workbook/model'
import { temporaryCopy } from './temporaryCopy.ts'

type Cell = string | number | null

/** Rows of ZC_Inputs for one kiln and, unless empty, one month. */
export const kiln = (amount: number, month: string | null = null): readonly (readonly Cell[])[] => [
  ['碳酸盐分解', '1号窑', month, null, '用量:石灰石', amount, 't', '过磅单'],
  ['碳酸盐分解', '1号窑', month, null, '纯度:石灰石', 0.97, null, '化验单'],
]

/** A copy of the sample plant with a table ZC_Inputs, and with settings in place of what stands there. */
export function plantWithInputs(
  rows: readonly (readonly Cell[])[],
  settings: Readonly<Record<string, Cell>> = {},
): string {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const bytes = new Uint8Array(readFileSync(copy))
  const model = readWorkbook(bytes)
  const columns = ['方法', '实例', '期间起', '期间止', '名称', '值', '单位', '证据']
  const table = {
    name: 'ZC_Inputs',
    top: 0,
    left: 0,
    bottom: rows.length,
    right: columns.length - 1,
    columns,
  }
  const known = model.tables.find(({ name }) => name === 'ZC_Settings')!
  const written = model.sheets.find(({ name }) => name === known.sheet)!.rows.slice(1, known.bottom + 1)
  const all = [
    ...written.map((row = []) => [row[0]?.value ?? null, row[1]?.value ?? null]),
    ...Object.entries(settings),
  ]
  const settingsTable = { ...known, bottom: all.length }
  writeFileSync(
    copy,
    patchWorkbook(bytes, {
      addSheets: [{ name: 'ZC_Inputs', cells: cellsOf(rows), table }],
      replaceSheets: [{ name: known.sheet, cells: cellsOf(all), table: settingsTable }],
    }),
  )
  return copy
}

function cellsOf(rows: readonly (readonly CellValue[])[]): CellChange[] {
  return rows.flatMap((row, r) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: r + 1, column, value }])),
  )
}
