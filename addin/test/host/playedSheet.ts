import type { SheetModel } from '@zerocarbon/workbook/model'
import type { PlayedSheet } from './BookState.ts'
import { sheetCells } from './sheetCells.ts'

const states = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const

/** A sheet of a model, open. @param number - Its place; Excel gives ids of its own. */
export function playedSheet(number: number, { name, state, rows }: SheetModel): PlayedSheet {
  return {
    ...sheetCells(rows),
    id: `{S${String(number)}}`,
    name,
    visibility: states[state],
    isProtected: false,
    notes: new Map(),
    prompts: new Map(),
    validations: [],
  }
}
