import { cellText, columnName } from '@zerocarbon/workbook/model'
import type { BookState } from './BookState.ts'

/** Rows and columns that are drawn; a workbook may have more. */
const [ROWS, COLUMNS] = [40, 9]

/** Draws the sheet in front as a plain table, so that somebody who looks at the page sees the workbook. */
export function drawBook({ active: { sheet, area } }: BookState, place: HTMLElement): void {
  const table = document.createElement('table')
  const head = table.insertRow()
  for (const text of [sheet.name, ...Array.from({ length: COLUMNS }, (_, c) => columnName(c))]) {
    const cell = document.createElement('th')
    cell.textContent = text
    head.append(cell)
  }
  for (let r = 0; r < ROWS; r++) {
    const row = table.insertRow()
    const number = document.createElement('th')
    number.textContent = String(r + 1)
    row.append(number)
    for (let c = 0; c < COLUMNS; c++) {
      const cell = row.insertCell()
      const { value, formula } = sheet.at(r, c)
      cell.textContent = cellText(value)
      if (formula !== undefined) cell.title = `=${formula}`
      cell.className = r === area.top && c === area.left ? 'active' : ''
    }
  }
  place.replaceChildren(table)
}
