import type { PlayedSheet } from './BookState.ts'
import { ExcelFault } from './Remote.ts'

/** Lets a change of a sheet through, unless the sheet is protected when it comes. */
export function unprotected<Given, Answer>(
  sheet: Pick<PlayedSheet, 'isProtected'>,
  change: (value: Given) => Answer,
): (value: Given) => Answer {
  return (value) => {
    if (sheet.isProtected) throw new ExcelFault('AccessDenied', 'The sheet is protected.')
    return change(value)
  }
}
