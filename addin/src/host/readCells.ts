import type { Block } from '@zerocarbon/workbook'
import type { Cell } from '@zerocarbon/workbook/model'
import { cellsOfRange } from './cellsOfRange.ts'
import { loadAreas } from './loadAreas.ts'
import { sheetsNamed } from './sheetsNamed.ts'

/** Cells of one answer, with formula and format: well under the 5 MB that Excel on the web takes. */
const CELLS = 20_000

/** Cells of blocks, in one trip for each 20,000, after one to look up the sheets. */
export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<Cell[][][]> {
  const sheetOf = await sheetsNamed(
    context,
    blocks.map(({ sheet }) => sheet),
  )
  const areas = blocks.map(({ sheet, top, left, bottom, right }) => ({
    sheet: sheetOf(sheet),
    top,
    left,
    height: bottom - top + 1,
    width: right - left + 1,
  }))
  const what = { values: true, valueTypes: true, formulas: true, numberFormat: true }
  return (await loadAreas(context, areas, what, CELLS)).map((parts) => parts.flatMap(cellsIn))
}

function cellsIn(range: Excel.Range): Cell[][] {
  return cellsOfRange(range).map((row, r) =>
    row.map((value, c): Cell => {
      const formula = formulaOf(range.formulas[r]?.[c], range.values[r]?.[c])
      const format: unknown = range.numberFormat[r]?.[c]
      return {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
      }
    }),
  )
}

/** A text that begins with `=` is its own formula text; a formula shows something else. */
function formulaOf(text: unknown, value: unknown): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('=') || text === value) return undefined
  // Spelled so while the add-in was not loaded when the file was opened.
  return text.slice(1).replace(/_xldudf_ZC_/gi, 'ZC.')
}
