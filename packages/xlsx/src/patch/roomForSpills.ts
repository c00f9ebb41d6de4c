import { formatA1 } from '@zerocarbon/workbook/model'
import { isInside, rangeText, type CellRange } from '../read/cellRange.ts'
import { byPlace, type ChangesByPlace } from './checkChanges.ts'
import type { SheetText } from './sheetText.ts'
import { spillsOf } from './spillsOf.ts'
import { storedCells } from './storedCells.ts'
import { storedRows } from './storedRows.ts'
import type { CellChange } from './WorkbookChanges.ts'

const ARRAY = /\bt\s*=\s*["']array["']/

/**
 * The changes with those that array formulas need besides: what an array filled before and nothing fills now is
 * emptied, since a value left behind would stay in the sheet as if somebody had typed it.
 *
 * @throws TypeError where an array would cover a cell that has something of its own and is not changed.
 */
export function roomForSpills(sheet: SheetText, changes: ChangesByPlace): ChangesByPlace {
  const blocks = spillsOf(changes)
  const freed = freedBlocks(sheet, changes)
  if (blocks.length === 0 && freed.length === 0) return changes
  const emptied: CellChange[] = []
  for (const stored of storedRows(sheet)) {
    const { row } = stored
    const isNear = ({ top, bottom }: CellRange): boolean => row >= top && row <= bottom
    if (!blocks.some(isNear) && !freed.some(isNear)) continue
    const inRow = changes.get(row)
    for (const { column, formula, isEmpty } of storedCells(sheet, stored)) {
      const change = inRow?.get(column)
      if (change?.spill) continue
      const block = blocks.find((one) => isInside(one, row, column))
      const wasFilled = !formula && freed.some((one) => isInside(one, row, column))
      const keepsOwn = formula ? change?.formula !== null : !change && !isEmpty && !wasFilled
      if (block && keepsOwn) {
        throw new TypeError(`${formatA1({ row, column })} is not empty: ${rangeText(block)} is not free`)
      }
      if (wasFilled && !change && !isEmpty) emptied.push({ row, column, value: null })
    }
  }
  if (emptied.length === 0) return changes
  return byPlace([...[...changes.values()].flatMap((row) => [...row.values()]), ...emptied])
}

/** What array formulas filled that are replaced, removed or resized; the first cell of each is among the changes. */
function freedBlocks(sheet: SheetText, changes: ChangesByPlace): readonly CellRange[] {
  const sets = ({ formula, spill }: CellChange): boolean => formula !== undefined || spill !== undefined
  const some = [...changes.values()].some((row) => [...row.values()].some(sets))
  if (!some || !ARRAY.test(sheet.text)) return []
  const freed: CellRange[] = []
  for (const stored of storedRows(sheet)) {
    const inRow = changes.get(stored.row)
    if (!inRow) continue
    for (const { column, formula } of storedCells(sheet, stored)) {
      const change = inRow.get(column)
      if (change && sets(change) && formula?.block) freed.push(formula.block)
    }
  }
  return freed
}
