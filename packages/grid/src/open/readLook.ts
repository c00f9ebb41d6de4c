import type { IStyleData } from '@univerjs/core'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { openPackage, type ZipEntry } from '@zerocarbon/xlsx'
import {
  readRelationships,
  readWorkbookPart,
  relationshipsPart,
  type WorkbookPart,
} from '@zerocarbon/xlsx/parts'
import { officeTheme, type Theme } from './colourOf.ts'
import { conditionResource } from './conditionResource.ts'
import type { WorkbookLook } from './Look.ts'
import { noteResource, readNotes, type NoteOfFile } from './noteResource.ts'
import { readSheetLook, type SheetOfFile } from './readSheetLook.ts'
import { readStyles, type StylesOfFile } from './readStyles.ts'
import { readTheme } from './readTheme.ts'
import { validationResource } from './validationResource.ts'

type Find = (part: string) => ZipEntry | undefined

/**
 * Reads how a workbook looks: fonts, fills, borders, alignment, sizes, merged cells, frozen panes, gridlines, notes,
 * data validations and conditional formats.
 *
 * @param model - The same file as readWorkbook read it.
 * @throws As openPackage and readWorkbook do.
 */
export function readLook(bytes: Uint8Array, model: WorkbookModel): WorkbookLook {
  const { parts } = openPackage(bytes)
  const find: Find = (part) => parts.get(part.toLowerCase())
  const workbook = readWorkbookPart(find, 'file')
  const theme = related(workbook, 'theme', find, readTheme) ?? officeTheme
  const none: StylesOfFile = { cells: [], conditional: [] }
  const styles = related(workbook, 'styles', find, (part, source) => readStyles(part, source, theme)) ?? none
  const sheets = workbook.sheets.map(({ part }) => sheetLook(part, find, theme))
  const notes = workbook.sheets.map(({ part }) => notesOf(part, find))
  return {
    styles: withoutEmptyDefault(styles.cells),
    sheets: sheets.slice(0, model.sheets.length),
    resources: [
      validationResource(sheets.map(({ validations }) => validations)),
      conditionResource(
        sheets.map(({ conditions }) => conditions),
        styles.conditional,
      ),
      noteResource(notes),
    ],
  }
}

/** A file without styles still has cells of style 0. */
function withoutEmptyDefault(styles: readonly IStyleData[]): readonly IStyleData[] {
  return styles.length === 0 ? [{}] : styles
}

function related<T>(
  { relationships }: Pick<WorkbookPart, 'relationships'>,
  kind: string,
  find: Find,
  read: (part: string, source: ZipEntry) => T,
): T | undefined {
  const part = relationships.find((one) => one.kind === kind)?.part
  const source = part === undefined ? undefined : find(part)
  return part === undefined || !source ? undefined : read(part, source)
}

function sheetLook(part: string | undefined, find: Find, theme: Theme): SheetOfFile {
  const source = part === undefined ? undefined : find(part)
  if (part === undefined || !source) return { cells: [], frame: {}, validations: [], conditions: [] }
  return readSheetLook(part, source, theme)
}

function notesOf(part: string | undefined, find: Find): NoteOfFile[] {
  if (part === undefined) return []
  const relationships = readRelationships(part, find(relationshipsPart(part)))
  return related({ relationships }, 'comments', find, readNotes) ?? []
}
