import type { Worksheet } from '@univerjs/core'
import type { Cell, SheetModel } from '@zerocarbon/workbook/model'
import { cellIn } from '../engine/cellIn.ts'
import type { Engine } from '../engine/Engine.ts'
import { writtenBlock, type WrittenBlock } from '../engine/writtenBlock.ts'
import { knownFunctions } from '../recalc/knownFunctions.ts'
import { keepsStored } from './keepsStored.ts'
import { typedOver } from './typedOver.ts'

/** A block that one formula of a sheet fills, as it is saved. */
export interface SavedBlock extends WrittenBlock {
  /** Whether the values of the file stand in all of it. */
  readonly isKept: boolean
  /** Whether its size was fixed when it was entered. */
  readonly isFixed: boolean
}

/** The blocks that formulas of a sheet fill, and the cells of the file whose formula keeps its stored value. */
export function writtenBlocks(
  engine: Engine,
  sheet: Worksheet,
  rows: SheetModel['rows'],
): { readonly blocks: readonly SavedBlock[]; readonly kept: ReadonlySet<Cell> } {
  const blocks: SavedBlock[] = []
  const kept = new Set<Cell>()
  const known = knownFunctions(engine.catalogue)
  const { endRow, endColumn } = sheet.getCellMatrix().getDataRange()
  for (let row = 0; row <= endRow; row++) {
    for (let column = 0; column <= endColumn; column++) {
      const now = cellIn(engine, sheet, row, column, true)
      if (now.formula === undefined) continue
      const before = rows[row]?.[column]
      const isNew = before?.formula !== now.formula
      const isKept = before !== undefined && !isNew && keepsStored(before, now, known)
      if (isKept) kept.add(before)
      const stored = isKept ? storedBlock(before, row, column) : undefined
      const stands = stored !== undefined && !typedOver(engine, sheet, rows, stored)
      const place = { sheetId: sheet.getSheetId(), row, column }
      const block = stands ? stored : writtenBlock(engine, place, before, isNew)
      if (block.bottom === row && block.right === column && !block.spill) continue
      blocks.push({ ...block, isKept: stands, isFixed: !isNew && before?.array !== undefined })
    }
  }
  return { blocks, kept }
}

function storedBlock({ spill, array }: Cell, top: number, left: number): WrittenBlock {
  const { rows, columns } = spill ?? array ?? { rows: 1, columns: 1 }
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 }
}
