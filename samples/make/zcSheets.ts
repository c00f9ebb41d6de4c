import { activityTable, greenTable, settingsTable } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import type { NewSheet } from '@zerocarbon/xlsx'
import { SheetBuilder } from './SheetBuilder.ts'

const date = { format: 'yyyy-mm-dd' }

/** A sheet holding one ZC table with Chinese headers; the columns named in `dates` show days. */
function tableSheet(
  spec: typeof activityTable | typeof greenTable | typeof settingsTable,
  rows: readonly Readonly<Record<string, CellValue>>[],
  columns: readonly string[],
  widths: readonly number[],
): NewSheet {
  const known = new Map<string, string>(spec.columns.map(({ id, header }) => [id, header.zh]))
  const sheet = new SheetBuilder()
  rows.forEach((row, r) => {
    columns.forEach((id, c) => {
      const value = row[id] ?? null
      if (value !== null)
        sheet.put(
          r + 1,
          c,
          value,
          ['start', 'end', 'retired'].includes(id) && typeof value === 'number' ? date : undefined,
        )
    })
  })
  return {
    name: spec.name,
    cells: sheet.cells,
    columnWidths: widths,
    frozenRows: 1,
    table: {
      name: spec.name,
      top: 0,
      left: 0,
      bottom: rows.length,
      right: columns.length - 1,
      columns: columns.map((id) => known.get(id)!),
    },
  }
}

export type Row = Readonly<Record<string, CellValue>>

export const activitySheet = (rows: readonly Row[]): NewSheet =>
  tableSheet(
    activityTable,
    rows,
    [
      'start',
      'end',
      'site',
      'source',
      'amount',
      'unit',
      'ncv',
      'factor',
      'meter',
      'evidence',
      'quality',
      'note',
    ],
    [12, 12, 14, 14, 12, 10, 14, 14, 14, 22, 10, 20],
  )

export const greenSheet = (rows: readonly Row[]): NewSheet =>
  tableSheet(
    greenTable,
    rows,
    ['id', 'kind', 'start', 'end', 'amount', 'generator', 'certificates', 'owner', 'retired', 'meter'],
    [14, 12, 12, 12, 12, 22, 24, 20, 12, 12],
  )

export const settingsSheet = (rows: readonly (readonly [string, CellValue])[]): NewSheet =>
  tableSheet(
    settingsTable,
    rows.map(([key, value]) => ({ key, value })),
    ['key', 'value'],
    [18, 44],
  )
