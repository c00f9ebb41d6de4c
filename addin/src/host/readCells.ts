import type { Block } from '@zerocarbon/workbook'
import type { Cell } from '@zerocarbon/workbook/model'
import { cellsOfRange } from './cellsOfRange.ts'
import { sheetsNamed } from './sheetsNamed.ts'

/** Cells of blocks in one trip, after one to look up the sheets. */
export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<Cell[][][]> {
  const sheetOf = await sheetsNamed(
    context,
    blocks.map(({ sheet }) => sheet),
  )
  const ranges = blocks.map(({ sheet, top, left, bottom, right }) => {
    const range = sheetOf(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
    range.load({ values: true, valueTypes: true, formulas: true, numberFormat: true })
    return range
  })
  await context.sync()
  return ranges.map((range) =>
    cellsOfRange(range).map((row, r) =>
      row.map((value, c): Cell => {
        const formula = formulaOf(range.formulas[r]?.[c], range.values[r]?.[c])
        const format: unknown = range.numberFormat[r]?.[c]
        return {
          value,
          ...(formula === undefined ? {} : { formula }),
          ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
        }
      }),
    ),
  )
}

/** A text that begins with `=` is its own formula text; a formula shows something else. */
function formulaOf(text: unknown, value: unknown): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('=') || text === value) return undefined
  // Spelled so while the add-in was not loaded when the file was opened.
  return text.slice(1).replace(/_xldudf_ZC_/gi, 'ZC.')
}
