import type { Worksheet } from '@univerjs/core'
import type { Cell, SheetModel } from '@zerocarbon/workbook/model'
import type { CellChange } from '@zerocarbon/xlsx'
import { cellIn } from '../engine/cellIn.ts'
import type { Engine } from '../engine/Engine.ts'
import { sameShown } from '../engine/sameShown.ts'
import { sameValue } from '../engine/TableSnapshot.ts'
import { writtenBlock, type WrittenBlock } from '../engine/writtenBlock.ts'
import { isIn } from '../open/spillsIn.ts'

const nothing: Cell = { value: null }

/** The cells of a sheet that differ from its file: what people typed, and what formulas now give. */
export function cellChanges(
  engine: Engine,
  sheet: Worksheet,
  { rows }: Pick<SheetModel, 'rows'>,
): CellChange[] {
  const changes: CellChange[] = []
  const used = sheet.getCellMatrix().getDataRange()
  const blocks: WrittenBlock[] = []
  const visit = (row: number, column: number): void => {
    const before = rows[row]?.[column] ?? nothing
    const block = blocks.find((one) => isIn(one, row, column))
    const now = cellIn(engine, sheet, row, column, block === undefined)
    const spill = block && block.top === row && block.left === column ? block.spill : undefined
    const change = changeOf(before, now, block?.spill !== undefined)
    if (change) changes.push({ row, column, ...change, ...(spill ? { spill } : {}) })
  }

  // Blocks first, because a cell has to be known for part of one before it is looked at.
  let [bottom, right] = [Math.max(rows.length - 1, used.endRow), used.endColumn]
  for (const row of rows) right = Math.max(right, (row?.length ?? 0) - 1)
  for (let row = 0; row <= used.endRow; row++) {
    for (let column = 0; column <= used.endColumn; column++) {
      const { formula } = cellIn(engine, sheet, row, column, true)
      if (formula === undefined) continue
      const before = rows[row]?.[column]
      const isNew = before?.formula !== formula
      const block = writtenBlock(engine, { sheetId: sheet.getSheetId(), row, column }, before, isNew)
      if (block.bottom === row && block.right === column && !block.spill) continue
      blocks.push(block)
      bottom = Math.max(bottom, block.bottom)
      right = Math.max(right, block.right)
    }
  }
  for (let row = 0; row <= bottom; row++) for (let column = 0; column <= right; column++) visit(row, column)
  return changes
}

/** @param isNamed - Whether the cell has to be written even if it is the same. */
function changeOf(before: Cell, now: Cell, isNamed: boolean): Omit<CellChange, 'row' | 'column'> | undefined {
  const style = before.format === now.format ? {} : { style: { format: now.format ?? 'General' } }
  const isKept = !isNamed && !('style' in style)
  if (before.formula !== now.formula) return { value: now.value, formula: now.formula ?? null, ...style }
  if (now.formula === undefined) {
    const isSame = sameValue(blank(before.value), blank(now.value))
    return isSame && isKept ? undefined : { value: now.value, ...style }
  }
  // The spreadsheet program knows functions the grid does not, and arrays that do not grow; what it calculated is
  // not overwritten by that.
  const isLost = isError(now.value, '#NAME?') || (before.array !== undefined && isError(now.value, '#SPILL!'))
  const value = isLost ? before.value : now.value
  return sameShown(before.value, value) && isKept ? undefined : { value, ...style }
}

const blank = (value: Cell['value']): Cell['value'] => (value === '' ? null : value)
const isError = (value: Cell['value'], error: string): boolean =>
  typeof value === 'object' && value !== null && value.error === error
