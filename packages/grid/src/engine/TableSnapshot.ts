import { ObjectMatrix } from '@univerjs/core'
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets'
import type { TableData } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { type Engine } from './Engine.ts'
import { readTables } from './readTables.ts'

/** The ZC tables as the catalogue last got them, and whether the grid may have moved on since. */
export class TableSnapshot {
  readonly #engine: Engine
  readonly #date1904: boolean
  #tables: readonly TableData[] | undefined
  #stale = true

  constructor(engine: Engine, date1904: boolean) {
    this.#engine = engine
    this.#date1904 = date1904
  }

  /** Takes note of a change of the workbook; anything but cells outside the tables makes the snapshot stale. */
  notice(command: string, params: object | undefined): void {
    if (this.#stale || !command.startsWith('sheet.mutation.')) return
    this.#stale =
      command === SetRangeValuesMutation.id ? this.#touches(params as ISetRangeValuesMutationParams) : true
  }

  /**
   * Hands the tables to the catalogue if they differ from what it has.
   *
   * @returns Whether they did.
   */
  refresh(): boolean {
    if (!this.#stale) return false
    this.#stale = false
    const tables = readTables(this.#engine)
    if (this.#tables && sameTables(this.#tables, tables)) return false
    this.#tables = tables
    this.#engine.catalogue.setTables(tables, this.#date1904)
    return true
  }

  #touches({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): boolean {
    if (unitId !== this.#engine.unit || !cellValue) return false
    const { startRow, startColumn, endRow, endColumn } = new ObjectMatrix(cellValue).getDataRange()
    return this.#engine.tables
      .getTablesBySubunitId(this.#engine.unit, subUnitId)
      .map((table) => ({ ...table.getRange(), watched: this.#watchedBelow(table.getDisplayName()) }))
      .some(
        (range) =>
          range.startRow <= endRow &&
          range.endRow + range.watched >= startRow &&
          range.startColumn <= endColumn &&
          range.endColumn >= startColumn,
      )
  }

  /** Rows under a table where a cell can change what stands below it: its totals row, those found, one more. */
  #watchedBelow(name: string): number {
    return 2 + (this.#tables?.find((table) => table.name === name)?.below?.rows ?? 0)
  }
}

function sameTables(left: readonly TableData[], right: readonly TableData[]): boolean {
  return left.length === right.length && left.every((table, i) => sameTable(table, right[i]!))
}

function sameTable(left: TableData, right: TableData): boolean {
  return (
    left.name === right.name &&
    left.sheet === right.sheet &&
    left.top === right.top &&
    left.left === right.left &&
    left.headers.join('\n') === right.headers.join('\n') &&
    sameRows(left.rows, right.rows) &&
    left.below?.row === right.below?.row &&
    left.below?.column === right.below?.column &&
    sameRows(left.below?.values ?? [], right.below?.values ?? []) &&
    String(left.unstored) === String(right.unstored) &&
    JSON.stringify(left.merges) === JSON.stringify(right.merges)
  )
}

function sameRows(left: TableData['rows'], right: TableData['rows']): boolean {
  return (
    left.length === right.length &&
    left.every((row, r) => row.every((value, c) => sameValue(value, right[r]?.[c] ?? null)))
  )
}

/** Whether two cells hold the same; the same double, the same text, the same error. */
export function sameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left !== 'object' || left === null) return left === right
  return typeof right === 'object' && right !== null && left.error === right.error
}
