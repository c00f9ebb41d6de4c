import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core'
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets'
import { cellIn } from './cellIn.ts'
import { workbookIn, type Engine } from './Engine.ts'

type Info = ReturnType<Engine['tables']['getTableList']>[number]

/** A table and the bounds it is about to have; the engine leaves a totals row outside them. */
export interface TableGrowth {
  readonly subUnitId: string
  readonly tableId: string
  readonly before: Info['range']
  readonly after: Info['range']
}

/**
 * The tables that take in rows a person is about to fill right below them, as Excel does: rows in which nothing stands
 * yet, in the columns of the table. A formula alone is left outside: it is a total line more often than a row; so is a
 * row that says itself that it is a sum. Excel takes that in, where it would count twice or spoil the total.
 *
 * To be called before the cells change.
 */
export function tableGrowth(
  engine: Engine,
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
): TableGrowth[] {
  const sheet = unitId === engine.unit ? workbookIn(engine).getSheetBySheetId(subUnitId) : undefined
  if (!sheet || !cellValue) return []
  const tables = engine.tables.getTableList(unitId).filter((table) => table.subUnitId === subUnitId)
  return tables.flatMap((table): TableGrowth[] => {
    const { id: tableId, range } = table
    let { endRow } = range
    const isFilled = (row: number): boolean => {
      const texts = columnsOf(range).map((column) => constantIn(cellValue[row]?.[column]))
      return texts.some((text) => text !== '') && !texts.some((text) => sum.test(text))
    }
    while (isFilled(endRow + 1) && isFree(engine, sheet, range, endRow + 1, tables)) endRow++
    return endRow === range.endRow ? [] : [{ subUnitId, tableId, before: range, after: { ...range, endRow } }]
  })
}

/** Nothing stands there, and it belongs to no table, as a totals row does, and to no merged cell. */
function isFree(
  engine: Engine,
  sheet: Worksheet,
  { startColumn, endColumn }: Info['range'],
  row: number,
  tables: readonly Info[],
): boolean {
  const crosses = (other: IRange, more = 0): boolean =>
    other.startRow <= row &&
    other.endRow + more >= row &&
    other.startColumn <= endColumn &&
    other.endColumn >= startColumn
  return (
    !tables.some((table) => crosses(table.range, hasTotals(table) ? 1 : 0)) &&
    !sheet.getMergeData().some((merged) => crosses(merged)) &&
    columnsOf({ startColumn, endColumn }).every((column) => {
      const { value, formula } = cellIn(engine, sheet, row, column)
      return formula === undefined && (value === null || (typeof value === 'string' && value.trim() === ''))
    })
  )
}

function columnsOf({ startColumn, endColumn }: Pick<IRange, 'startColumn' | 'endColumn'>): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, i) => startColumn + i)
}

/** What is typed as it stands, trimmed; empty for a formula. */
function constantIn(cell: Nullable<ICellData>): string {
  if (!cell || cell.f || cell.si) return ''
  return (cell.p?.body?.dataStream ?? String(cell.v ?? '')).trim()
}

/** `合计`, `全年合计：`, `Total`: whole cells only, for a meter may be called 总计量表 or Total power. */
const sum = /(?:合\s*计|总\s*计|小\s*计|汇\s*总)\s*[:：]?$|^(?:(?:grand\s+|sub-?)?total|sum)\s*[:：]?$/i

function hasTotals({ meta }: Info): boolean {
  return (meta as { totalsRow?: boolean } | undefined)?.totalsRow === true
}
