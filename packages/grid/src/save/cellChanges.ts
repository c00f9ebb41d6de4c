import type { Worksheet } from '@univerjs/core'
import type { Cell, SheetModel } from '@zerocarbon/workbook/model'
import type { CellChange } from '@zerocarbon/xlsx'
import { cellIn } from '../engine/cellIn.ts'
import type { Engine } from '../engine/Engine.ts'
import { fixedValue } from '../engine/fixedValue.ts'
import { sameShown } from '../engine/sameShown.ts'
import { sameValue } from '../engine/TableSnapshot.ts'
import { isIn } from '../open/spillsIn.ts'
import { writtenBlocks, type SavedBlock } from './writtenBlocks.ts'

const nothing: Cell = { value: null }

/** The cells of a sheet that differ from its file: what people typed, and what formulas now give. */
export function cellChanges(
  engine: Engine,
  sheet: Worksheet,
  { rows }: Pick<SheetModel, 'rows'>,
): CellChange[] {
  const changes: CellChange[] = []
  const used = sheet.getCellMatrix().getDataRange()
  // Blocks first, because a cell has to be known for part of one before it is looked at.
  const { blocks, kept } = writtenBlocks(engine, sheet, rows)
  const visit = (row: number, column: number): void => {
    const before = rows[row]?.[column] ?? nothing
    const block = blocks.find((one) => isIn(one, row, column))
    const isFirst = block?.top === row && block.left === column
    const now = cellIn(engine, sheet, row, column, block === undefined)
    const isKept = kept.has(before) || (block?.isKept === true && now.formula === undefined)
    const value = isKept ? before.value : valueIn(block, now, row, column)
    const change = changeOf(before, { ...now, value }, block?.spill !== undefined)
    const spill = isFirst ? block.spill : undefined
    if (change) changes.push({ row, column, ...change, ...(spill ? { spill } : {}) })
  }
  const valueIn = (block: SavedBlock | undefined, now: Cell, row: number, column: number): Cell['value'] => {
    if (!block?.isFixed || now.formula !== undefined) return now.value
    return fixedValue(engine, sheet, { row: block.top, column: block.left }, { row, column })
  }

  let [bottom, right] = [Math.max(rows.length - 1, used.endRow), used.endColumn]
  for (const row of rows) right = Math.max(right, (row?.length ?? 0) - 1)
  for (const block of blocks) {
    bottom = Math.max(bottom, block.bottom)
    right = Math.max(right, block.right)
  }
  for (let row = 0; row <= bottom; row++) for (let column = 0; column <= right; column++) visit(row, column)
  return changes
}

/** @param isNamed - Whether the cell has to be written even if it is the same. */
function changeOf(before: Cell, now: Cell, isNamed: boolean): Omit<CellChange, 'row' | 'column'> | undefined {
  const style = before.format === now.format ? {} : { style: { format: now.format ?? 'General' } }
  const isQuiet = !isNamed && !('style' in style)
  const { value } = now
  if (before.formula !== now.formula) return { value, formula: now.formula ?? null, ...style }
  const isSame =
    now.formula === undefined ? sameValue(blank(before.value), blank(value)) : sameShown(before.value, value)
  return isSame && isQuiet ? undefined : { value, ...style }
}

const blank = (value: Cell['value']): Cell['value'] => (value === '' ? null : value)
