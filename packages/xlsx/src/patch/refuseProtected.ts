import { zcError } from '@zerocarbon/accounting/errors'
import { isTrue } from '../xml/isTrue.ts'
import { childElements, localName, rootElement } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'

/** What the protection of a workbook or a sheet is called in its part, and the mark that it is switched on. */
const MARKS = {
  workbook: { element: 'workbookProtection', mark: 'lockStructure' },
  sheet: { element: 'sheetProtection', mark: 'sheet' },
} as const

/**
 * Stops before something is changed that its owner protected in Excel: without a password too it says that nobody may.
 * Protected windows and users (`lockWindows`, shared workbooks) are no matter of sheets.
 *
 * @param by - Whose protection: of the workbook no sheet may be added, of a sheet its rows may not be replaced.
 * @throws {ZcError} `ZC-FILE-UNWRITABLE`.
 */
export function refuseProtected(
  by: keyof typeof MARKS,
  part: string,
  text: string,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): void {
  const { element, mark } = MARKS[by]
  const found = childElements(text, rootElement(text, part), part).find(
    ({ name }) => localName(name) === element,
  )
  if (!found || !isTrue(tagAttributes(text.slice(found.tag.start, found.tag.end)).get(mark))) return
  throw zcError('ZC-FILE-UNWRITABLE', { file, detail: mark, protection: { by, sheet } })
}
