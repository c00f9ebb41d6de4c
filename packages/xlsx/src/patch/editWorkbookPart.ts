import { toFileFormula } from '../formula/functionSpelling.ts'
import { corrupt } from '../package/corrupt.ts'
import { applyEdits } from '../xml/xmlEdit.ts'
import { childElements, localName, prefixOf, rootElement, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes, xmlAttribute } from '../xml/xmlText.ts'
import { checkName } from './checkChanges.ts'
import { dialectOf, relationshipAttribute } from './dialect.ts'

/** Parts of a workbook that may stand before its names (ECMA-376-1 §18.2.27). */
const BEFORE_NAMES = new Set(['sheets', 'functionGroups', 'externalReferences'])

/** Appends a sheet to the list in `workbook.xml`. */
export function appendSheet(
  part: string,
  text: string,
  name: string,
  sheetId: number,
  relationship: string,
): string {
  const root = rootElement(text, part)
  const prefix = prefixOf(root.name)
  const sheets = childElements(text, root, part).find((one) => one.name === `${prefix}sheets`)
  if (!sheets || sheets.tag.kind === 'empty') throw corrupt(part, '没有工作表', 'no sheets')
  const attributes = ` name="${xmlAttribute(name)}" sheetId="${String(sheetId)}"`
  const added = `<${prefix}sheet${attributes}${relationshipAttribute(dialectOf(text, root), relationship)}/>`
  return applyEdits(text, [{ start: sheets.innerEnd, end: sheets.innerEnd, text: added }])
}

/**
 * Adds a name of the whole workbook, or gives it another meaning; names local to a sheet are left alone.
 *
 * @param refersTo - In people's spelling, with or without `=`.
 * @throws TypeError for a name Excel would not take.
 */
export function setName(part: string, text: string, name: string, refersTo: string): string {
  checkName(name)
  const root = rootElement(text, part)
  const prefix = prefixOf(root.name)
  const children = childElements(text, root, part)
  const list = children.find((one) => one.name === `${prefix}definedNames`)
  const tag = `${prefix}definedName`
  const formula = toFileFormula(refersTo)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  const added = `<${tag} name="${xmlAttribute(name)}">${formula}</${tag}>`
  if (!list || list.tag.kind === 'empty') {
    const whole = `<${tag}s>${added}</${tag}s>`
    const at = list?.start ?? placeForNames(part, children)
    return applyEdits(text, [{ start: at, end: list?.end ?? at, text: whole }])
  }
  const before = childElements(text, list, part).find((one) => {
    const attributes = tagAttributes(text.slice(one.tag.start, one.tag.end))
    return !attributes.has('localSheetId') && attributes.get('name')?.toLowerCase() === name.toLowerCase()
  })
  const at = before ?? { start: list.innerEnd, end: list.innerEnd }
  return applyEdits(text, [{ start: at.start, end: at.end, text: added }])
}

function placeForNames(part: string, children: readonly XmlElement[]): number {
  const last = children.findLast(({ name }) => BEFORE_NAMES.has(localName(name)))
  if (!last) throw corrupt(part, '没有工作表', 'no sheets')
  return last.end
}
