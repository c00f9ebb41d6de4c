import { columnName } from '@zerocarbon/workbook/model'
import { cellRange, rangeText } from '../read/cellRange.ts'
import { xmlText } from '../xml/xmlText.ts'
import { checkName } from './checkChanges.ts'
import type { Choices, NewTable } from './WorkbookChanges.ts'

/** Characters Excel takes in a drop-down list written into the sheet itself, separators included. */
const LIST_LIMIT = 255
/** `ZC_Lists!$A$1:$A$58`, the name of the sheet in single quotes where it is no plain word. */
const SOURCE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)$/u

/** Where the choices of a drop-down list stand. */
export interface ChoicesSource {
  /** Sheet of the cells; undefined for cells of the same sheet and for a name. */
  readonly sheet: string | undefined
  /** A defined name; undefined for cells. */
  readonly name: string | undefined
}

/**
 * Reads where choices come from.
 *
 * @throws TypeError for anything but a defined name or one fixed column or row of cells: what is not fixed with `$`
 *   would move on from row to row.
 */
export function choicesSource(from: string): ChoicesSource {
  const match = SOURCE.exec(from)
  if (!match) {
    checkName(from)
    return { sheet: undefined, name: from }
  }
  const range = cellRange(match[3]!.replaceAll('$', ''))
  if (!range || (range.top !== range.bottom && range.left !== range.right)) {
    throw new TypeError(`"${from}" is not one column or row of cells`)
  }
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], name: undefined }
}

/**
 * Writes the drop-down lists of one table.
 *
 * @throws TypeError for a column the table has not, and for choices a sheet cannot hold.
 */
export function validationXml(table: NewTable, prefix: string): readonly string[] {
  const { name, top, left, bottom, right, totalsRow, validations = [] } = table
  return validations.map((choices) => {
    const column = left + choices.column
    if (!(choices.column >= 0 && column <= right)) {
      throw new TypeError(`Table ${name} has no column ${String(choices.column)} to choose in`)
    }
    const formula = formulaOf(choices, `Table ${name}, column ${columnName(column)}`)
    const range = rangeText({
      top: top + 1,
      left: column,
      bottom: bottom - (totalsRow ? 1 : 0),
      right: column,
    })
    return (
      `<${prefix}dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">` +
      `<${prefix}formula1>${xmlText(formula)}</${prefix}formula1></${prefix}dataValidation>`
    )
  })
}

function formulaOf(choices: Choices, where: string): string {
  if (choices.from !== undefined) {
    choicesSource(choices.from)
    return choices.from
  }
  const { list } = choices
  const text = list.join(',')
  if (list.length === 0) throw new TypeError(`${where}: there are no choices`)
  if (list.some((one) => one.includes(','))) {
    throw new TypeError(
      `${where}: a choice with a comma reads as two; put them in cells and say where with "from"`,
    )
  }
  if (text.length > LIST_LIMIT) {
    throw new TypeError(
      `${where}: the choices take ${String(text.length)} characters and a list holds ${String(LIST_LIMIT)}; ` +
        `put them in cells and say where with "from"`,
    )
  }
  return `"${text.replaceAll('"', '""')}"`
}
