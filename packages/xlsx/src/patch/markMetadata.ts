import { DYNAMIC_ARRAY } from '../read/readDynamicArrays.ts'
import { appendItems } from '../xml/appendItems.ts'
import { isTrue } from '../xml/isTrue.ts'
import { placeAmong } from '../xml/placeAmong.ts'
import { applyEdits } from '../xml/xmlEdit.ts'
import { childElements, localName, prefixOf, rootElement } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'

/** Order of the parts of the metadata (ECMA-376-1 §18.9.8). */
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ')
const ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray'
/** Which operations on a cell the mark survives, as Excel writes it. */
const SURVIVES =
  'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta'
    .split(' ')
    .map((name) => ` ${name}="1"`)
    .join('')

/** Metadata that know dynamic arrays, and the number (`cm`) that marks a cell as one. */
export interface MarkedMetadata {
  readonly text: string
  readonly mark: number
}

/** The metadata of a workbook that has none. */
export function emptyMetadata(main: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return `${head}<metadata xmlns="${main}" xmlns:xda="${ARRAYS}"></metadata>`
}

/**
 * Finds the mark of dynamic arrays in the metadata of a workbook, or adds what it lacks at the end of each list, so
 * that the numbers other cells hold (of stocks, pictures, cubes) stay true.
 */
export function markMetadata(part: string, text: string): MarkedMetadata {
  const root = rootElement(text, part)
  const p = prefixOf(root.name)
  const bound = tagAttributes(text.slice(root.tag.start, root.tag.end)).get('xmlns:xda') === ARRAYS
  const type = findOrAdd(part, text, {
    list: 'metadataTypes',
    item: `<${p}metadataType name="${DYNAMIC_ARRAY}" minSupportedVersion="120000"${SURVIVES}/>`,
    fits: (item) => tagAttributes(firstTag(item)).get('name') === DYNAMIC_ARRAY,
  })
  const properties =
    `<${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"${bound ? '' : ` xmlns:xda="${ARRAYS}"`}>` +
    `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></${p}ext>`
  const record = findOrAdd(part, type.text, {
    list: 'futureMetadata',
    name: DYNAMIC_ARRAY,
    item: `<${p}bk><${p}extLst>${properties}</${p}extLst></${p}bk>`,
    fits: isDynamic,
  })
  const [t, v] = [type.at + 1, record.at].map(String)
  const mark = findOrAdd(part, record.text, {
    list: 'cellMetadata',
    item: `<${p}bk><${p}rc t="${t!}" v="${v!}"/></${p}bk>`,
    fits: (item) => {
      const records = [...item.matchAll(/<(?:[\w.-]+:)?rc\b[^>]*>/g)].map(([tag]) => tagAttributes(tag))
      return records.length === 1 && records[0]!.get('t') === t && records[0]!.get('v') === v
    },
  })
  return { text: mark.text, mark: mark.at + 1 }
}

interface Wanted {
  readonly list: string
  /** Where there are several lists, the `name` of the one. */
  readonly name?: string
  readonly item: string
  readonly fits: (item: string) => boolean
}

/** The text with the item in its list, and the place of the item there. */
function findOrAdd(part: string, text: string, wanted: Wanted): { text: string; at: number } {
  const { list: kind, name, item, fits } = wanted
  const root = rootElement(text, part)
  const children = childElements(text, root, part)
  const list = children.find(
    ({ name: tag, tag: { start, end } }) =>
      localName(tag) === kind &&
      (name === undefined || tagAttributes(text.slice(start, end)).get('name') === name),
  )
  if (!list) {
    const at = placeAmong(children, root, ORDER, kind, part)
    const tag = prefixOf(root.name) + kind
    const named = name === undefined ? '' : ` name="${name}"`
    const whole = `<${tag}${named} count="1">${item}</${tag}>`
    return { text: applyEdits(text, [{ start: at, end: at, text: whole }]), at: 0 }
  }
  const items = childElements(text, list, part)
  const at = items.findIndex(({ start, end }) => fits(text.slice(start, end)))
  if (at >= 0) return { text, at }
  const count = items.filter((one) => localName(one.name) !== 'extLst').length
  return { text: applyEdits(text, [appendItems(text, list, items, [item])]), at: count }
}

/** A collapsed array is one that found no room; its mark is not for one that has it. */
function isDynamic(item: string): boolean {
  const [tag] = /<(?:[\w.-]+:)?dynamicArrayProperties\b[^>]*>/.exec(item) ?? []
  const attributes = tagAttributes(tag ?? '')
  return isTrue(attributes.get('fDynamic')) && !isTrue(attributes.get('fCollapsed'))
}

function firstTag(item: string): string {
  return item.slice(0, item.indexOf('>') + 1)
}
