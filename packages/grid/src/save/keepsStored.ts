import type { Cell } from '@zerocarbon/workbook/model'
import { callsZc, isKnown } from '../recalc/isCalculable.ts'

/**
 * Whether what the file has for a formula stands, and not what the engine makes of it.
 *
 * Spreadsheet programs know functions and workbooks the engine does not, and arrays that do not grow. An `IFERROR`
 * around such a function would turn it into a plausible number.
 *
 * @param before - The cell in the file, with the same formula.
 * @param known - Functions of the engine, ours among them, in capitals.
 */
export function keepsStored(
  before: Cell,
  { value }: Pick<Cell, 'value'>,
  known: ReadonlySet<string>,
): boolean {
  const error = typeof value === 'object' && value !== null ? value.error : undefined
  if (error === '#NAME?' || (before.array && error === '#SPILL!')) return true
  return before.formula !== undefined && !callsZc(before.formula) && !isKnown(before.formula, known)
}
