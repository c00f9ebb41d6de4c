import type { CellValue } from '@zerocarbon/workbook/model'

/** A scalar from Excel. What is neither number, text nor truth value is blank; a number that is none is blank too. */
export function excelValue(value: unknown): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}
