import type { CellError } from '@zerocarbon/workbook/model'

const known: ReadonlySet<string> = new Set<CellError['error']>([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
])

/** An error value as Excel spells it. Those of later versions (`#BUSY!`, `#FIELD!`) stay errors, as `#N/A`. */
export function excelError(text: string): CellError {
  return { error: known.has(text) ? (text as CellError['error']) : '#N/A' }
}
