import type { Cell, CellValue } from '@zerocarbon/workbook/model'
import type { ArrayBlock } from './arrayBlock.ts'

/** A cell of the model; what it lacks has no key, so that cells of one kind have one shape. */
export function cellModel(
  value: CellValue,
  formula: string | undefined,
  format: string | undefined,
  block?: ArrayBlock,
): Cell {
  if (formula === undefined) return format === undefined ? { value } : { value, format }
  const plain: Cell = format === undefined ? { value, formula } : { value, formula, format }
  return block ? { ...plain, ...block } : plain
}
