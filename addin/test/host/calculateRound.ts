import { recalculate } from '@zerocarbon/grid/headless'
import type { Argument, Catalogue, Outcome } from '@zerocarbon/workbook'
import { formatA1, type WorkbookModel } from '@zerocarbon/workbook/model'
import { coerceArguments, type FunctionType, type Takes } from './coerceArguments.ts'
import type { Call } from './functionService.ts'
import { markedFormula } from './markedFormula.ts'
import { namelessCells, type Changes } from './namelessCells.ts'
import { quotedName } from './sheetCells.ts'

/** What Excel reads from functions.json. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean
  readonly allowCustomDataForDataTypeAny?: boolean
  readonly functions: readonly FunctionType[]
}

/** What the functions gave so far: by the calling cell, then by the name and arguments of the call. */
export type Results = Readonly<Record<string, Readonly<Record<string, Outcome | Outcome[][]>>>>

/** A workbook calculated as far as the results so far let it be. */
export interface Round {
  /** Calls that have no result yet, with their key; without any, `changes` is final. */
  readonly waiting: readonly { readonly key: string; readonly call: Call }[]
  /** Results that cells show now. */
  readonly used: readonly { readonly cell: string; readonly key: string }[]
  readonly changes: { readonly cells: Changes }
}

const busy: Outcome = { problem: { code: 'ZC-TABLE-MISSING', info: { table: '' } } }
const refused: Outcome = { problem: { code: 'ZC-ARGUMENT-MISSING', info: { name: '' } } }

/**
 * Calculates a workbook by a spreadsheet engine in which the custom functions answer from `results`: ZC cells and what
 * depends on them. Cells whose call has no result yet show `#N/A` to the others.
 *
 * It runs in Node: the engine without a page does not start in a browser.
 */
export async function calculateRound(
  model: WorkbookModel,
  results: Results,
  { functions }: FunctionsFile,
  takes: Takes,
): Promise<Round> {
  const waiting = new Map<string, Round['waiting'][number]>()
  const used: { cell: string; key: string }[] = []
  const call = (name: string, [cell, ...given]: readonly Argument[]): Outcome | Outcome[][] => {
    // markedFormula has put it there.
    const place = cell as string
    const type = functions.find((row) => row.name === name)!
    const coerced = coerceArguments(given, type, takes)
    if ('error' in coerced) return refused
    const key = JSON.stringify([name, coerced.args])
    const known = results[place]?.[key]
    if (known === undefined) waiting.set(`${place} ${key}`, { key, call: [type.id, coerced.args, place] })
    else used.push({ cell: place, key })
    return known ?? busy
  }
  // The engine asks a catalogue for no more than this.
  const asked = { functions, call, setTables: () => undefined } as unknown as Catalogue
  const recalculation = await recalculate(marked(model), asked)
  const nameless = namelessCells(model, recalculation)
  // What depends on them has been calculated from what they showed before.
  if (nameless.length > 0) {
    const round = await calculateRound(withValues(model, nameless), results, { functions }, takes)
    return { ...round, changes: { cells: [...nameless, ...round.changes.cells] } }
  }
  return { waiting: [...waiting.values()], used, changes: { cells: recalculation.changes.cells ?? [] } }
}

/** The workbook with other values in some cells. */
function withValues(model: WorkbookModel, changes: Changes): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      const own = changes.flatMap(({ sheet: name, cells }) => (name === sheet.name ? cells : []))
      const rows = sheet.rows.map((row) => row && [...row])
      for (const { row, column, value } of own)
        if (value !== undefined) rows[row]![column] = { ...rows[row]![column], value }
      return { ...sheet, rows }
    }),
  }
}

/** The workbook with every ZC call telling its cell. */
function marked(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, r) =>
        row?.map((cell, c) => {
          if (cell?.formula === undefined) return cell
          const place = `${quotedName(sheet.name)}!${formatA1({ row: r, column: c })}`
          return { ...cell, formula: markedFormula(cell.formula, place) }
        }),
      ),
    })),
  }
}
