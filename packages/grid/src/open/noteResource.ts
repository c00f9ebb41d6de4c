import type { IResources } from '@univerjs/core'
import { parseA1 } from '@zerocarbon/workbook/model'
import { parseXml, unescapeExcelText } from '@zerocarbon/xlsx/parts'
import type { ZipEntry } from '@zerocarbon/xlsx'
import { sheetIdAt } from './Look.ts'

/** A note on a cell. */
export interface NoteOfFile {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Reads the notes of one sheet (`comments1.xml`; threads keep a copy of their text there). */
export function readNotes(part: string, source: ZipEntry): NoteOfFile[] {
  const notes: NoteOfFile[] = []
  let place: { row: number; column: number } | undefined
  let text = ''
  let reading = false
  parseXml(part, source, {
    open(name, attributes, parent) {
      if (name === 'comment') {
        place = parseA1(attributes['ref'] ?? '')
        text = ''
      }
      reading = name === 't' && (parent === 'text' || parent === 'r')
    },
    text(piece) {
      if (reading) text += piece
    },
    close(name) {
      if (name === 't') reading = false
      if (name === 'comment' && place) notes.push({ ...place, text: unescapeExcelText(text) })
    },
  })
  return notes
}

/** Width and height of a note, in pixels. */
const SIZE = { width: 200, height: 100 }

/** The notes of a workbook as the engine stores them. */
export function noteResource(sheets: readonly (readonly NoteOfFile[])[]): IResources[number] {
  const data: Record<string, Record<number, Record<number, unknown>>> = {}
  for (const [index, notes] of sheets.entries()) {
    for (const [n, { row, column, text }] of notes.entries()) {
      const sheet = (data[sheetIdAt(index)] ??= {})
      ;(sheet[row] ??= {})[column] = {
        ...SIZE,
        id: `note${String(index + 1)}-${String(n + 1)}`,
        row,
        col: column,
        note: text,
        show: false,
      }
    }
  }
  return { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(data) }
}
