import { cellRange } from '../read/cellRange.ts'
import { childElements } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'
import type { ChangesByPlace } from './checkChanges.ts'
import { setParts, type SheetParts } from './sheetParts.ts'
import { sheetText } from './sheetText.ts'
import { storedCells } from './storedCells.ts'
import { storedRows } from './storedRows.ts'
import type { CellChange, ReplacedSheet } from './WorkbookChanges.ts'

type Block = NonNullable<ReplacedSheet['within']>

/** Changes that put new cells into a block from A1 on and empty whatever else is stored in it. */
export function replacedCells(
  part: string,
  text: string,
  given: ChangesByPlace,
  { bottom, right }: Block,
): ChangesByPlace {
  const sheet = sheetText(part, text)
  const rows = new Map<number, Map<number, CellChange>>()
  for (const stored of storedRows(sheet)) {
    const { row } = stored
    if (row > bottom) break
    const old = storedCells(sheet, stored).filter(({ column, isEmpty }) => column <= right && !isEmpty)
    rows.set(row, new Map(old.map(({ column }) => [column, { row, column, value: null, formula: null }])))
  }
  for (const [row, cells] of given) {
    const all = new Map(rows.get(row))
    for (const [column, change] of cells) all.set(column, { formula: null, ...change })
    rows.set(row, all)
  }
  const byNumber = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].toSorted(([a], [b]) => a - b)
  return new Map(byNumber(rows).map(([row, cells]) => [row, new Map(byNumber(cells))]))
}

/** Gives a sheet new tables and takes merges out of the block; everything else about its cells stays. */
export function replaceBlock(
  part: string,
  text: string,
  { bottom, right }: Block,
  content: SheetParts,
): string {
  const parts = new Map<string, string>()
  const tables = content.get('tableParts')
  if (tables !== undefined) parts.set('tableParts', tables)
  const { prefix, child } = sheetText(part, text)
  const old = child('mergeCells')
  if (!old) return setParts(part, text, parts, (name) => name === 'tableParts')
  const outside = childElements(text, old, part)
    .map(({ start, end }) => text.slice(start, end))
    .filter((merge) => {
      const range = cellRange(tagAttributes(merge).get('ref') ?? '')
      return range && (range.top > bottom || range.left > right)
    })
  if (outside.length > 0) {
    const list = `<${prefix}mergeCells count="${String(outside.length)}">${outside.join('')}</${prefix}mergeCells>`
    parts.set('mergeCells', list)
  }
  return setParts(part, text, parts, (name) => name === 'tableParts' || name === 'mergeCells')
}
