import type { CellError } from '@zerocarbon/workbook/model'

const known = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
] as const
const errors = new Map<string, CellError>(known.map((error) => [error, { error }]))

/** An error value by its spelling; one that only newer programs know (`#FIELD!`, `#BUSY!`) counts as `#VALUE!`. */
export function cellError(text: string): CellError {
  return errors.get(text.trim().toUpperCase()) ?? { error: '#VALUE!' }
}
