import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, type CellValue, type WorkbookModel } from '@zerocarbon/workbook/model'
import type { CellChange } from '@zerocarbon/xlsx'
import { cellIn } from '../engine/cellIn.ts'
import { workbookIn } from '../engine/Engine.ts'
import { fixedValue } from '../engine/fixedValue.ts'
import type { OpenBook } from '../engine/openEngine.ts'
import { sameShown } from '../engine/sameShown.ts'
import { writtenBlock } from '../engine/writtenBlock.ts'
import { sheetIdAt, type Area } from '../open/Look.ts'
import { callsZc } from './isCalculable.ts'
import type { ChangedCell, ErrorCell, Recalculation, WarnedCell } from './Recalculation.ts'

/** A formula cell the engine calculated; `sheet` is its place in the file. */
export interface CalculatedCell {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/** What the calculated cells and the blocks they fill hold now, against what the file has. */
export function compareCells(
  { engine }: OpenBook,
  model: WorkbookModel,
  cells: readonly CalculatedCell[],
): Omit<Recalculation, 'held'> {
  const workbook = workbookIn(engine)
  const changed: ChangedCell[] = []
  const errors: ErrorCell[] = []
  const warnings: WarnedCell[] = []
  const changes = new Map<number, CellChange[]>()
  const refOf = ({ sheet, row, column }: CalculatedCell): CellRef => ({
    sheet: model.sheets[sheet]!.name,
    cell: formatA1({ row, column }),
  })
  const valueAt = ({ sheet, row, column }: CalculatedCell): CellValue =>
    cellIn(engine, workbook.getSheetBySheetId(sheetIdAt(sheet))!, row, column).value
  const compare = (
    cell: CalculatedCell,
    after: CellValue,
    spill: CellChange['spill'],
    isNamed: boolean,
  ): void => {
    const { sheet, row, column } = cell
    const before = model.sheets[sheet]!.rows[row]?.[column]?.value ?? null
    const isSame = sameShown(before, after)
    if (isSame && !isNamed) return
    if (!isSame) changed.push({ at: refOf(cell), before, after })
    const change = { row, column, value: after, ...(spill ? { spill } : {}) }
    const list = changes.get(sheet)
    if (list) list.push(change)
    else changes.set(sheet, [change])
  }

  for (const cell of inOrder(cells)) {
    const { sheet, row, column } = cell
    const before = model.sheets[sheet]?.rows[row]?.[column]
    // The engine lets every array grow; one of fixed size that cannot is no error in the file.
    if (before?.formula === undefined || (before.array && isBlocked(valueAt(cell)))) continue
    const place = { sheetId: sheetIdAt(sheet), row, column }
    const { spill, ...block } = writtenBlock(engine, place, before, false)
    // A block of another size is written whole: what it filled before and nobody names is emptied.
    for (const one of cellsIn(sheet, block)) {
      const isFirst = one.row === row && one.column === column
      const grid = workbook.getSheetBySheetId(place.sheetId)!
      const after = before.array ? fixedValue(engine, grid, cell, one) : valueAt(one)
      compare(one, after, isFirst ? spill : undefined, spill !== undefined)
    }
    const value = valueAt(cell)
    for (const warning of engine.problems.warningsOf(place)) warnings.push({ at: refOf(cell), warning })
    const problem = engine.problems.find(place)
    // A circle may have no ZC function in it.
    if (typeof value === 'object' && value !== null && (problem || callsZc(before.formula)))
      errors.push({ at: refOf(cell), formula: before.formula, error: value.error, problem })
  }
  const lists = [...changes].map(([sheet, list]) => ({ sheet: model.sheets[sheet]!.name, cells: list }))
  return { changes: { cells: lists }, calculated: cells.length, changed, errors, warnings }
}

const isBlocked = (value: CellValue): boolean =>
  typeof value === 'object' && value !== null && value.error === '#SPILL!'

function inOrder(cells: readonly CalculatedCell[]): CalculatedCell[] {
  return cells.toSorted((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column)
}

function cellsIn(sheet: number, { top, left, bottom, right }: Area): CalculatedCell[] {
  const width = right - left + 1
  return Array.from({ length: (bottom - top + 1) * width }, (_, i) => ({
    sheet,
    row: top + Math.floor(i / width),
    column: left + (i % width),
  }))
}
