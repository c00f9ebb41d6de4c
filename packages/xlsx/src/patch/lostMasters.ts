import { formulaShifter } from '../formula/formulaShifter.ts'
import { contentText } from '../xml/xmlText.ts'
import { formulaXml } from './cellXml.ts'
import type { ChangesByPlace } from './checkChanges.ts'
import type { SheetText } from './sheetText.ts'
import { storedCells } from './storedCells.ts'
import { storedRows } from './storedRows.ts'

const SHARED = /\bt\s*=\s*["']shared["']/

/** A shared formula that has to be written out because its first cell changes. */
export interface SharedMaster {
  /** The `<f>` of one cell of the group. */
  readonly formulaAt: (row: number, column: number) => string
}

/** Shared formulas by `si` whose first cell, the one that holds the text, gets another formula. */
export function lostMasters(sheet: SheetText, changes: ChangesByPlace): ReadonlyMap<string, SharedMaster> {
  const { text, prefix } = sheet
  const lost = new Map<string, SharedMaster>()
  const sets = [...changes.values()].some((row) =>
    [...row.values()].some(({ formula }) => formula !== undefined),
  )
  if (!sets || !SHARED.test(text)) return lost
  for (const stored of storedRows(sheet)) {
    const { row } = stored
    const inRow = changes.get(row)
    if (!inRow) continue
    for (const { column, formula } of storedCells(sheet, stored)) {
      if (!formula || inRow.get(column)?.formula === undefined) continue
      const { element, attributes } = formula
      const own = contentText(text.slice(element.innerStart, element.innerEnd))
      const si = attributes.get('si')
      if (attributes.get('t') !== 'shared' || si === undefined || own === '' || lost.has(si)) continue
      const shift = formulaShifter(own)
      lost.set(si, {
        formulaAt: (toRow, toColumn) => formulaXml(shift(toRow - row, toColumn - column), prefix),
      })
    }
  }
  return lost
}
