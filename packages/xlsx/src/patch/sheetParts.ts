import { applyEdits, type XmlEdit } from '../xml/xmlEdit.ts'
import { childElements, prefixOf, rootElement } from '../xml/xmlElement.ts'

/** Order of the parts of a worksheet (ECMA-376-1 §18.3.1.99); Excel refuses a sheet where it is not kept. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  )
/** What describes the cells of a sheet and means nothing once they are others. */
const OF_CELLS = new Set(
  'dimension sheetViews cols sheetData sheetCalcPr protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks rowBreaks colBreaks cellWatches ignoredErrors smartTags tableParts extLst'.split(
    ' ',
  ),
)

/** Parts of a worksheet by name, each written out with its prefix. */
export type SheetParts = ReadonlyMap<string, string>

/** The parts in the order of the schema. */
export function joinParts(parts: SheetParts): string {
  return ORDER.map((name) => parts.get(name) ?? '').join('')
}

/**
 * Puts new cells into an existing sheet: what described the old cells goes, page setup, drawings and comments stay.
 */
export function replaceParts(part: string, text: string, parts: SheetParts): string {
  return setParts(part, text, parts, (name) => OF_CELLS.has(name))
}

/** Puts parts into an existing sheet in the place of those of their name, and takes out others that `goes` names. */
export function setParts(
  part: string,
  text: string,
  parts: SheetParts,
  goes: (name: string) => boolean,
): string {
  const root = rootElement(text, part)
  const prefix = prefixOf(root.name)
  const children = childElements(text, root, part).map((element) => {
    const name = element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name
    return { element, name, gone: goes(name) || parts.has(name) }
  })
  const kept = children.filter(({ gone }) => !gone)
  const edits: XmlEdit[] = []
  for (const name of ORDER) {
    const xml = parts.get(name)
    if (xml === undefined) continue
    const next = kept.find((one) => ORDER.indexOf(one.name) > ORDER.indexOf(name))
    const at = next?.element.start ?? root.innerEnd
    edits.push({ start: at, end: at, text: xml })
  }
  for (const { element, gone } of children) {
    if (gone) edits.push({ start: element.start, end: element.end, text: '' })
  }
  return applyEdits(text, edits)
}
