import { cellText, formatA1, type Cell, type CellValue, type SheetModel } from '@zerocarbon/workbook/model'
import type { Remote } from './Remote.ts'
import { typedCell } from './typedCell.ts'

/** A block of a sheet, counted from 0. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly height: number
  readonly width: number
}

/** The cells of a sheet, read and written in Excel's manner. */
export interface SheetCells {
  readonly at: (row: number, column: number) => Cell
  readonly put: (row: number, column: number, cell: Cell) => void
  readonly rows: () => SheetModel['rows']
  /** From the first cell of the sheet to the last that holds something. */
  readonly used: () => Area
  readonly show: (area: Area) => Readonly<Record<string, unknown>>
  /** @param written - Hears of each write. */
  readonly setters: (area: Area, written: () => void) => NonNullable<Remote['sets']>
  /** The texts of an area's first row. */
  readonly row: (area: Area) => string[]
}

/** Makes the cells of a sheet from those of a model. */
export function sheetCells(start: SheetModel['rows']): SheetCells {
  // Rows may be left out of a model altogether, which `map` would keep as holes.
  const cells: (Cell | undefined)[][] = Array.from(start, (row) => [...(row ?? [])])
  const at = (row: number, column: number): Cell => cells[row]?.[column] ?? { value: null }
  const put = (row: number, column: number, cell: Cell): void => {
    while (cells.length <= row) cells.push([])
    cells[row]![column] = cell
  }
  const grid = <T>({ top, left, height, width }: Area, show: (cell: Cell) => T): T[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => show(at(top + r, left + c))),
    )
  const fill =
    ({ top, left, height, width }: Area, change: (old: Cell, value: unknown) => Cell, done: () => void) =>
    (values: unknown): void => {
      // office.js sends a single value bare; it then stands in every cell of the block.
      const list = Array.isArray(values) ? (values as unknown[][]) : undefined
      for (let r = 0; r < height; r++)
        for (let c = 0; c < width; c++)
          put(top + r, left + c, change(at(top + r, left + c), list ? list[r]?.[c] : values))
      done()
    }
  return {
    at,
    put,
    rows: () => cells,
    used: () => ({
      top: 0,
      left: 0,
      height: Math.max(1, cells.length),
      width: Math.max(1, ...cells.map((row) => row.length)),
    }),
    show: (area) => ({
      // Computed where they are asked for: most batches want one of them.
      get Values() {
        return grid(area, ({ value }) => shownValue(value))
      },
      get ValueTypes() {
        return grid(area, typeOf)
      },
      get Formulas() {
        return grid(area, ({ formula, value }) => (formula === undefined ? shownValue(value) : `=${formula}`))
      },
      get NumberFormat() {
        return grid(area, ({ format }) => format ?? 'General')
      },
    }),
    setters: (area, written) => ({
      Values: fill(area, typedCell, written),
      Formulas: fill(area, typedCell, written),
      NumberFormat: fill(area, (old, format) => ({ ...old, format: String(format) }), written),
    }),
    row: ({ top, left, width }) => Array.from({ length: width }, (_, c) => cellText(at(top, left + c).value)),
  }
}

/** The address of an area as Excel spells it, without the sheet. */
export function areaAddress({ top, left, height, width }: Area): string {
  const first = formatA1({ row: top, column: left })
  const last = formatA1({ row: top + height - 1, column: left + width - 1 })
  return first === last ? first : `${first}:${last}`
}

/** A sheet's name as Excel writes it before an address. */
export const quotedName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`

const shownValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value

function typeOf({ value }: Cell): string {
  if (value === null) return 'Empty'
  if (typeof value === 'object') return 'Error'
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ]
}
