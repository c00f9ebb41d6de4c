import type { Issue } from '@zerocarbon/accounting/errors'
import { verdictFunctions } from '@zerocarbon/workbook'
import { formatA1 } from '@zerocarbon/workbook/model'
import { cellIn } from './cellIn.ts'
import { workbookIn, type Engine } from './Engine.ts'

/**
 * What somebody has to look at although a ZC formula gave a result, by its cell, in the order of the sheets: what
 * formulaWarnings tells of a file, as of the last calculation.
 */
export function cellWarnings(engine: Engine): Issue[] {
  const workbook = workbookIn(engine)
  const places = engine.problems.warned(verdictFunctions).flatMap(({ cell, issues }) => {
    const sheet = workbook.getSheetBySheetId(cell.sheetId)
    // What stood there may have been deleted or typed over since.
    if (!sheet || cellIn(engine, sheet, cell.row, cell.column).formula === undefined) return []
    return [{ cell, issues, sheet, order: workbook.getSheetIndex(sheet) }]
  })
  return places
    .toSorted((a, b) => a.order - b.order || a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .flatMap(({ cell, issues, sheet }) => {
      const at = { sheet: sheet.getName(), cell: formatA1(cell) }
      // A range may give the same warning for a hundred rows.
      const seen = new Map(issues.map((issue) => [JSON.stringify([issue.code, issue.info]), issue]))
      return [...seen.values()].map((issue) => ({ ...issue, at }))
    })
}
