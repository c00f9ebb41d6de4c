import { errorValues, type CellError } from '@zerocarbon/workbook/model'

/** An error value as Excel spells it. Those of later versions (`#BUSY!`, `#FIELD!`) stay errors, as `#N/A`. */
export function excelError(text: string): CellError {
  return { error: errorValues.find((known) => known === text) ?? '#N/A' }
}
