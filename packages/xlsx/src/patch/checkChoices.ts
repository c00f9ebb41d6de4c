import type { WorkbookPart } from '../read/readWorkbookPart.ts'
import { choicesSource } from './validationXml.ts'
import type { NewTable } from './WorkbookChanges.ts'

/**
 * Checks that the choices of some tables lead somewhere, once all sheets and names are there.
 *
 * @throws TypeError for a sheet or a name that the workbook does not have.
 */
export function checkChoices(tables: readonly NewTable[], { sheets, names }: WorkbookPart): void {
  for (const { name: table, validations = [] } of tables) {
    for (const { from } of validations) {
      if (from === undefined) continue
      const { sheet, name } = choicesSource(from)
      const [wanted, known] = name === undefined ? [sheet, sheets] : [name, names]
      const found =
        wanted === undefined || known.some((one) => one.name.toLowerCase() === wanted.toLowerCase())
      if (!found)
        throw new TypeError(`Table ${table}: there is no "${wanted}" in the workbook to choose from`)
    }
  }
}
