import type { Cell } from '@zerocarbon/workbook/model'
import type { EngineCell } from '../functions/ProblemBook.ts'
import type { Area } from '../open/Look.ts'
import { blockAt } from './blockAt.ts'
import type { Engine } from './Engine.ts'

/** The block of a formula as the file is going to know it. */
export interface WrittenBlock extends Area {
  /** Where the file has to be told the size, because it has another one or none. */
  readonly spill?: { readonly rows: number; readonly columns: number }
}

/**
 * Which cells are written along with a formula.
 *
 * A dynamic array follows its result; one of fixed size keeps it. A formula the file knows for a plain one stays
 * plain: the rest of what it fills here would be constants there, and block its next spill.
 *
 * @param before - The cell in the file.
 * @param isNew - Whether the formula is another one than in the file.
 */
export function writtenBlock(
  engine: Engine,
  cell: EngineCell,
  before: Cell | undefined,
  isNew: boolean,
): WrittenBlock {
  const { row: top, column: left } = cell
  const fixed = before?.array
  if (fixed && !isNew) return { top, left, bottom: top + fixed.rows - 1, right: left + fixed.columns - 1 }
  if (!isNew && !before?.spill) return { top, left, bottom: top, right: left }
  const now = blockAt(engine, cell)
  const spill = { rows: now.bottom - now.top + 1, columns: now.right - now.left + 1 }
  const old = isNew ? { rows: 1, columns: 1 } : before?.spill
  return spill.rows === old?.rows && spill.columns === old.columns ? now : { ...now, spill }
}
