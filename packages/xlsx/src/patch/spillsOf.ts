import { formatA1 } from '@zerocarbon/workbook/model'
import { isInside, overlap, rangeText, type CellRange } from '../read/cellRange.ts'
import type { ChangesByPlace } from './checkChanges.ts'
import type { CellChange } from './WorkbookChanges.ts'

const ROWS = 1_048_576
const COLUMNS = 16_384

/**
 * The block a dynamic array fills.
 *
 * @throws TypeError where the sheet has no such block.
 */
export function spillBlock({ row, column, spill }: CellChange): CellRange | undefined {
  if (!spill) return undefined
  const { rows, columns } = spill
  const isSize = (count: number, left: number): boolean =>
    Number.isInteger(count) && count > 0 && count <= left
  if (!isSize(rows, ROWS - row) || !isSize(columns, COLUMNS - column)) {
    const at = formatA1({ row, column })
    throw new TypeError(
      `${at}: no formula can fill ${String(rows)} rows and ${String(columns)} columns from there`,
    )
  }
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }
}

/**
 * The blocks that the dynamic arrays among some changes fill.
 *
 * @throws TypeError where two of them overlap or one would cover another formula that is set.
 */
export function spillsOf(changes: ChangesByPlace): readonly CellRange[] {
  const all = [...changes.values()].flatMap((row) => [...row.values()])
  const blocks: CellRange[] = []
  for (const change of all) {
    const block = spillBlock(change)
    if (block) blocks.push(block)
  }
  for (const [i, block] of blocks.entries()) {
    const other = blocks.slice(i + 1).find((one) => overlap(one, block))
    if (other) throw new TypeError(`${rangeText(block)} and ${rangeText(other)} are filled by two formulas`)
    for (const { row, column, formula } of all) {
      const isOwn = row === block.top && column === block.left
      if (formula !== undefined && formula !== null && !isOwn && isInside(block, row, column)) {
        throw new TypeError(
          `${formatA1({ row, column })} has a formula inside ${rangeText(block)}, filled by another`,
        )
      }
    }
  }
  return blocks
}
