import { zcError } from '@zerocarbon/accounting/errors'
import type { SheetModel } from '@zerocarbon/workbook/model'
import { corrupt } from '../package/corrupt.ts'
import { isTrue } from '../xml/isTrue.ts'
import { parseXml, type Attributes } from '../xml/parseXml.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { CONTENT_TYPES, readContentTypes } from './readContentTypes.ts'
import { readRelationships, relationshipsPart, type Relationship } from './readRelationships.ts'

/** Gives a part by name, whatever its letter case; undefined where there is none. */
export type FindPart = (name: string) => ZipEntry | string | undefined

export interface SheetEntry {
  readonly name: string
  readonly state: SheetModel['state']
  readonly sheetId: number
  readonly relationship: string
  /** Part of the sheet; undefined for a chart sheet, which has no cells. */
  readonly part: string | undefined
}

/** What `workbook.xml` says: the frame in which sheets, names and tables hang. */
export interface WorkbookPart {
  readonly part: string
  readonly relationships: readonly Relationship[]
  readonly sheets: readonly SheetEntry[]
  /** Names as stored; `localSheet` is the place of the sheet in `sheets`. */
  readonly names: readonly { name: string; localSheet: number | undefined; refersTo: string }[]
  readonly date1904: boolean
}

/**
 * Finds and reads the workbook part.
 *
 * @param file - Name for the sentence when this is no workbook.
 * @throws `ZC-FILE-NOT-XLSX` when there is no spreadsheet inside, `ZC-FILE-CORRUPT` when a sheet leads nowhere or two
 *   have one name.
 */
export function readWorkbookPart(find: FindPart, file: string): WorkbookPart {
  const types = find(CONTENT_TYPES)
  const root = readRelationships('', find(relationshipsPart('')))
  const part = root.find(({ kind }) => kind === 'officeDocument')?.part
  const source = part === undefined ? undefined : find(part)
  const type = part === undefined || types === undefined ? undefined : readContentTypes(types)(part)
  if (part === undefined || source === undefined || !isSpreadsheet(type)) {
    throw zcError('ZC-FILE-NOT-XLSX', { file })
  }
  const relationships = readRelationships(part, find(relationshipsPart(part)))
  const sheets: SheetEntry[] = []
  const names: { name: string; localSheet: number | undefined; refersTo: string }[] = []
  let date1904 = false
  let text: string | undefined
  parseXml(part, source, {
    open(name, attributes, parent) {
      if (name === 'sheet' && parent === 'sheets') sheets.push(sheetEntry(attributes))
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904'])
      if (name === 'definedName') {
        const local = attributes['localSheetId']
        names.push({
          name: attributes['name'] ?? '',
          localSheet: local === undefined ? undefined : Number(local),
          refersTo: '',
        })
        text = ''
      }
    },
    close(name) {
      if (name !== 'definedName') return
      names.at(-1)!.refersTo = text ?? ''
      text = undefined
    },
    text(piece) {
      if (text !== undefined) text += piece
    },
  })
  refuseTwins(part, sheets)
  return { part, relationships, sheets, names, date1904 }

  function sheetEntry(attributes: Attributes): SheetEntry {
    const name = attributes['name'] ?? ''
    const id = relationshipId(attributes)
    const relationship = relationships.find((one) => one.id === id)
    if (id === undefined || relationship === undefined)
      throw corrupt(relationshipsPart(part!), `找不到工作表 ${name}`, `sheet ${name} not found`)
    const { kind, part: target } = relationship
    if (target === undefined || find(target) === undefined)
      throw corrupt(target ?? name, '缺少这个部件', 'missing')
    const state = attributes['state']
    return {
      name,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      sheetId: Number(attributes['sheetId']),
      relationship: id,
      part: kind === 'worksheet' ? target : undefined,
    }
  }
}

/**
 * Formulas name a sheet without regard to case, so of two such sheets nobody can tell which one is meant.
 *
 * Spreadsheet programs do not write this; Excel takes it for damage and gives one of them another name.
 */
function refuseTwins(part: string, sheets: readonly SheetEntry[]): void {
  const seen = new Map<string, string>()
  for (const { name } of sheets) {
    const twin = seen.get(name.toLowerCase())
    if (twin !== undefined) {
      const both = `${twin}, ${name}`
      throw corrupt(part, `工作表重名，不分大小写：${both}`, `two sheets of one name, case ignored: ${both}`)
    }
    seen.set(name.toLowerCase(), name)
  }
}

/** The `r:id` of an element, whatever prefix the file gave the relationships namespace. */
export function relationshipId(attributes: Attributes): string | undefined {
  if (attributes['r:id'] !== undefined) return attributes['r:id']
  const key = Object.keys(attributes).find((name) => name.endsWith(':id') && !name.startsWith('xml'))
  return key === undefined ? undefined : attributes[key]
}

function isSpreadsheet(type: string | undefined): boolean {
  if (type === undefined) return false
  return /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml$/i.test(
    type,
  )
}
