import type { DefinedName, SheetModel, TableModel, WorkbookModel } from '@zerocarbon/workbook/model'
import { fromFileFormula } from '../formula/functionSpelling.ts'
import { corrupt } from '../package/corrupt.ts'
import type { Limits } from '../package/limits.ts'
import { limits as usualLimits } from '../package/limits.ts'
import { openPackage, type OpenPackage } from '../package/openPackage.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { readDynamicArrays } from './readDynamicArrays.ts'
import { readFormats } from './readFormats.ts'
import { readRelationships, relationshipsPart } from './readRelationships.ts'
import { readSharedStrings } from './readSharedStrings.ts'
import { readSheet } from './readSheet.ts'
import { readTable } from './readTable.ts'
import { readWorkbookPart, type WorkbookPart } from './readWorkbookPart.ts'

export interface ReadOptions {
  /** What the file may cost; `limits` unless given. */
  readonly limits?: Limits
  /** Told from time to time how many bytes of how many are read. */
  readonly onProgress?: (done: number, total: number) => void
  /** Names after `ZC.`, such as `CBAM_SEE`: tells which underscore of a file's spelling was a dot. */
  readonly functions?: readonly string[]
  /** Name of the file, for sentences; bytes have none. */
  readonly file?: string
}

/**
 * Reads a workbook: values as last calculated, formulas in people's spelling, tables and names.
 *
 * Nothing is calculated, and nothing outside the bytes is opened.
 *
 * @throws `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCRYPTED`, `ZC-FILE-NOT-XLSX`, `ZC-FILE-CORRUPT`, `ZC-FILE-BOMB`.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookModel {
  const { limits = usualLimits, functions = [], file = 'file' } = options
  const opened = openPackage(bytes, limits, file)
  const find = (name: string): ZipEntry | undefined => opened.parts.get(name.toLowerCase())
  const workbook = readWorkbookPart(find, file)
  const onBytes = progress(opened, workbook, options)

  const stringsPart = related(workbook, 'sharedStrings', find)
  const stylesPart = related(workbook, 'styles', find)
  const metadata = find(workbook.relationships.find(({ kind }) => kind === 'sheetMetadata')?.part ?? '')
  const { date1904 } = workbook
  const context = {
    strings: stringsPart ? readSharedStrings(stringsPart.name, stringsPart, onBytes) : [],
    dynamicArrays: metadata ? readDynamicArrays(metadata.name, metadata) : new Set<number>(),
    formats: stylesPart ? readFormats(stylesPart.name, stylesPart) : [],
    date1904,
    functions,
    formulas: { left: limits.formulaCharacters, limit: limits.formulaCharacters },
  }
  const sheets: SheetModel[] = []
  const tables: TableModel[] = []
  for (const { name, state, part } of workbook.sheets) {
    if (part === undefined) {
      sheets.push({ name, state, rows: [] })
      continue
    }
    const content = readSheet(part, find(part)!, context, onBytes)
    const { rows, merges } = content
    sheets.push({ name, state, rows, ...(merges.length === 0 ? {} : { merges }) })
    if (content.tables.length === 0) continue
    const relationships = readRelationships(part, find(relationshipsPart(part)))
    for (const id of content.tables) {
      const target = relationships.find((one) => one.id === id)?.part
      if (target === undefined)
        throw corrupt(relationshipsPart(part), `找不到表格 ${id}`, `table ${id} not found`)
      const source = find(target)
      if (!source) throw corrupt(target, '缺少这个部件', 'missing')
      const { id: _, ...table } = readTable(target, source, name)
      tables.push(table)
    }
  }
  return { sheets, tables, names: definedNames(workbook, functions), date1904 }
}

function related(
  workbook: WorkbookPart,
  kind: string,
  find: (name: string) => ZipEntry | undefined,
): ZipEntry | undefined {
  const part = workbook.relationships.find((one) => one.kind === kind)?.part
  if (part === undefined) return undefined
  const entry = find(part)
  if (!entry) throw corrupt(part, '缺少这个部件', 'missing')
  return entry
}

/** Names the spreadsheet keeps for itself (`_xlnm.Print_Area`) are left out. */
function definedNames({ names, sheets }: WorkbookPart, functions: readonly string[]): DefinedName[] {
  return names
    .filter(({ name }) => !/^_xlnm\./i.test(name))
    .map(({ name, localSheet, refersTo }) => {
      const sheet = localSheet === undefined ? undefined : sheets[localSheet]?.name
      const text = fromFileFormula(refersTo, functions)
      return sheet === undefined ? { name, refersTo: text } : { name, sheet, refersTo: text }
    })
}

function progress(
  { parts }: OpenPackage,
  workbook: WorkbookPart,
  { onProgress }: ReadOptions,
): ((count: number) => void) | undefined {
  if (!onProgress) return undefined
  const strings = workbook.relationships.find(({ kind }) => kind === 'sharedStrings')?.part
  const counted = new Set([strings, ...workbook.sheets.map(({ part }) => part)])
  let total = 0
  for (const part of counted) total += parts.get(part?.toLowerCase() ?? '')?.size ?? 0
  let done = 0
  return (count) => {
    done += count
    onProgress(done, total)
  }
}
