import { readFileSync, writeFileSync } from 'node:fs'
import { tablesOf } from '@zerocarbon/workbook'
import { cellText, type CellValue } from '@zerocarbon/workbook/model'
import { patchWorkbook, readWorkbook, type CellChange } from '@zerocarbon/xlsx'
import { temporaryCopy } from './temporaryCopy.ts'

/** A copy of the sample plant whose ZC_Activity states uncertainties of amount and factor, as `stated` has them. */
export function plantStating(
  stated: (source: string) => readonly [amount: CellValue, factor: CellValue],
  format?: string,
): string {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const bytes = new Uint8Array(readFileSync(copy))
  const model = readWorkbook(bytes)
  const { sheet, headers, rows } = tablesOf(model).find(({ name }) => name === 'ZC_Activity')!
  const known = model.tables.find(({ name }) => name === 'ZC_Activity')!
  const source = headers.indexOf('排放源')
  const columns = [...headers, '不确定度', '因子不确定度']
  const cells = rows.flatMap((row, r) =>
    [...row, ...stated(cellText(row[source] ?? null))].flatMap((value, column): CellChange[] => {
      if (value === null) return []
      const isStated = format !== undefined && column >= headers.length
      return [{ row: r + 1, column, value, ...(isStated ? { style: { format } } : {}) }]
    }),
  )
  const table = { ...known, top: 0, left: 0, bottom: rows.length, right: columns.length - 1, columns }
  writeFileSync(copy, patchWorkbook(bytes, { replaceSheets: [{ name: sheet, cells, table }] }))
  return copy
}
