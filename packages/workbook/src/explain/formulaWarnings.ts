import { ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Catalogue } from '../catalogue/catalogueOf.ts'
import { formatA1, type WorkbookModel } from '../model/index.ts'
import { callsIn } from './callsIn.ts'
import { mentionsZc, parseCall } from './parseCall.ts'
import { resolveReference } from './resolveReference.ts'

/** Functions whose warnings nobody lists: what they say of a verdict stands beside the verdict already. */
export const verdictFunctions: ReadonlySet<string> = new Set(['VERDICT', 'GAP', 'LIMIT'])

/**
 * What somebody has to look at although a ZC formula gave a result, by its cell: a cell shows the number alone.
 *
 * From the cached values of the workbook. A call inside a longer formula counts; one whose arguments are calculations
 * can only be answered by calculating the workbook and is passed over.
 *
 * @param catalogue - With the tables of this model set.
 */
export function formulaWarnings(model: WorkbookModel, catalogue: Catalogue): Issue[] {
  return model.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column): Issue[] => {
        if (cell?.formula === undefined || !mentionsZc(cell.formula)) return []
        const at = { sheet: sheet.name, cell: formatA1({ row, column }) }
        const found = callsIn(cell.formula).flatMap((call) => warningsOf(call, sheet.name, model, catalogue))
        // A range may give the same warning for a hundred rows.
        const seen = new Map(found.map((issue) => [JSON.stringify([issue.code, issue.info]), issue]))
        return [...seen.values()].map((issue) => ({ ...issue, at }))
      }),
    ),
  )
}

function warningsOf(formula: string, home: string, model: WorkbookModel, catalogue: Catalogue): Issue[] {
  try {
    const { name, args } = parseCall(formula)
    if (verdictFunctions.has(name)) return []
    const values = args.map((argument) => {
      if (argument.kind === 'omitted') return undefined
      return argument.kind === 'constant'
        ? argument.value
        : resolveReference(argument.text, home, model).value
    })
    return [catalogue.call(name, values)]
      .flat(2)
      .flatMap((outcome) => ('value' in outcome ? (outcome.warnings ?? []) : []))
  } catch (error) {
    if (error instanceof ZcError) return []
    throw error
  }
}
