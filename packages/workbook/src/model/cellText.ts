import type { CellValue } from './WorkbookModel.ts'

/** A cell as plain text: empty for a blank, the code for an error value. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.error : String(value)
}
