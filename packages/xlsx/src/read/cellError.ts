import { errorValues, type CellError } from '@zerocarbon/workbook/model'

const errors = new Map<string, CellError>(errorValues.map((error) => [error, { error }]))

/** An error value by its spelling; one that only newer programs know (`#FIELD!`, `#BUSY!`) counts as `#VALUE!`. */
export function cellError(text: string): CellError {
  return errors.get(text.trim().toUpperCase()) ?? { error: '#VALUE!' }
}
