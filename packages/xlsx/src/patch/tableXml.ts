import type { CellChange, NewTable } from './WorkbookChanges.ts'
import { rangeText } from '../read/cellRange.ts'
import { checkName } from './checkChanges.ts'
import { toFileFormula } from '../formula/functionSpelling.ts'
import { xmlAttribute } from '../xml/xmlText.ts'
import { formulaXml } from './cellXml.ts'

/**
 * Checks a table on its own.
 *
 * @throws TypeError where Excel would repair the file: a bad name, no data row, columns that do not fit or repeat.
 */
export function checkTable({ name, top, left, bottom, right, columns, totalsRow }: NewTable): void {
  checkName(name)
  if (top < 0 || left < 0 || right < left || bottom <= top + (totalsRow ? 1 : 0)) {
    throw new TypeError(`Table ${name} has no data row`)
  }
  if (columns.length !== right - left + 1) {
    throw new TypeError(
      `Table ${name} has ${String(columns.length)} names for ${String(right - left + 1)} columns`,
    )
  }
  const seen = new Set<string>()
  for (const column of columns) {
    const key = column.toLowerCase()
    if (column === '' || column.length > 255 || seen.has(key)) {
      throw new TypeError(`Table ${name} cannot have a column "${column}" or has it twice`)
    }
    seen.add(key)
  }
}

/**
 * Writes the part of one table.
 *
 * @param totals - Change of the cell in the totals row by column of the sheet; Excel keeps a copy of text or
 *   formula in the table.
 */
export function tableXml(
  table: NewTable,
  id: number,
  main: string,
  totals: (column: number) => CellChange | undefined,
): string {
  const { top, left, bottom, right, columns, totalsRow = false, style = 'TableStyleMedium2' } = table
  const name = xmlAttribute(table.name)
  const totalsAttribute = totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"'
  const filter = rangeText({ top, left, bottom: bottom - (totalsRow ? 1 : 0), right })
  const list = columns.map((column, i) => {
    const head = `<tableColumn id="${String(i + 1)}" name="${xmlAttribute(column)}"`
    const total = totalsRow ? totals(left + i) : undefined
    if (total?.formula) {
      const formula = formulaXml(toFileFormula(total.formula), '').replaceAll(
        /(?<=<\/?)f(?=>)/g,
        'totalsRowFormula',
      )
      return `${head} totalsRowFunction="custom">${formula}</tableColumn>`
    }
    const label = typeof total?.value === 'string' ? ` totalsRowLabel="${xmlAttribute(total.value)}"` : ''
    return `${head}${label}/>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${String(id)}" name="${name}" displayName="${name}" ` +
    `ref="${rangeText({ top, left, bottom, right })}" ${totalsAttribute}><autoFilter ref="${filter}"/>` +
    `<tableColumns count="${String(columns.length)}">${list.join('')}</tableColumns>` +
    `<tableStyleInfo name="${xmlAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ` +
    'showColumnStripes="0"/></table>'
  )
}
