import { ExcelFault } from './Remote.ts'
import type { Area } from './sheetCells.ts'

/**
 * Reads `B2`, `A1:C3`, `B:B` or `3:3`, with or without dollars and a sheet.
 *
 * @param used - How far whole rows and columns go.
 */
export function areaOf(address: string, used: Area): Area {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '')
  const [first = '', last = first] = cells.split(':')
  const [from, to] = [corner(first), corner(last)]
  const [top, left] = [from.row ?? 0, from.column ?? 0]
  return {
    top,
    left,
    height: (to.row ?? used.height - 1) - top + 1,
    width: (to.column ?? used.width - 1) - left + 1,
  }
}

function corner(text: string): { readonly row: number | undefined; readonly column: number | undefined } {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/i.exec(text) ?? []
  if (letters + digits === '') throw new ExcelFault('InvalidArgument', `${text} is no address`)
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : column - 1,
  }
}
