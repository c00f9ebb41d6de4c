import type { Cell, CellValue, SheetModel } from '@zerocarbon/workbook/model'
import type { Remote } from './Remote.ts'

/** A block of a sheet, counted from 0. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly height: number
  readonly width: number
}

/** The cells of a sheet, read and written in Excel's manner. */
export interface SheetCells {
  readonly show: (area: Area) => Readonly<Record<string, unknown>>
  readonly setters: (area: Area) => NonNullable<Remote['sets']>
  /** The texts of an area's first row. */
  readonly row: (area: Area) => string[]
}

/** Makes the cells of a sheet from those of a model. */
export function sheetCells(rows: SheetModel['rows']): SheetCells {
  const cells = new Map<string, Cell>()
  rows.forEach((row, r) => row?.forEach((cell, c) => cell && cells.set(key(r, c), cell)))
  const at = (row: number, column: number): Cell => cells.get(key(row, column)) ?? { value: null }
  const grid = <T>({ top, left, height, width }: Area, show: (cell: Cell) => T): T[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => show(at(top + r, left + c))),
    )
  const put =
    ({ top, left }: Area, written: (old: Cell, value: unknown) => Cell) =>
    (values: unknown): void => {
      // office.js sends a single cell bare.
      const list = Array.isArray(values) ? (values as unknown[][]) : [[values]]
      list.forEach((row, r) =>
        row.forEach((value, c) => cells.set(key(top + r, left + c), written(at(top + r, left + c), value))),
      )
    }
  return {
    show: (area) => ({
      Values: grid(area, ({ value }) => valueShown(value)),
      ValueTypes: grid(area, typeOf),
      Formulas: grid(area, ({ formula, value }) =>
        formula === undefined ? valueShown(value) : `=${formula}`,
      ),
      NumberFormat: grid(area, ({ format }) => format ?? 'General'),
    }),
    setters: (area) => ({
      Values: put(area, typed),
      Formulas: put(area, typed),
      NumberFormat: put(area, (old, format) => ({ ...old, format: String(format) })),
    }),
    row: ({ top, left, width }) =>
      Array.from({ length: width }, (_, c) => String(valueShown(at(top, left + c).value))),
  }
}

const key = (row: number, column: number): string => `${String(row)},${String(column)}`

const valueShown = (value: CellValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value

function typeOf({ value }: Cell): string {
  if (value === null) return 'Empty'
  if (typeof value === 'object') return 'Error'
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ]
}

/** Excel takes what is written as if it were typed into the cell. */
function typed({ format }: Cell, text: unknown): Cell {
  const shown = format === undefined ? {} : { format }
  if (text === '') return { value: null, ...shown }
  if (typeof text !== 'string') return { value: text as CellValue, ...shown }
  if (text.startsWith("'")) return { value: text.slice(1), ...shown }
  if (text.startsWith('=')) return { value: 0, formula: text.slice(1), ...shown }
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return { value: { error: '#N/A' }, ...shown }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', ...shown }
  // Numbers, and dates such as 2026-03, which become serial numbers.
  if (/^[-+]?[\d.,]+%?$/.test(text)) return { value: Number(text.replaceAll(',', '')), ...shown }
  return /^\d+[-/]\d+/.test(text) ? { value: 46_082, ...shown } : { value: text, ...shown }
}
