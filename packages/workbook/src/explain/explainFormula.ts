import { ZcError } from '@zerocarbon/accounting/errors'
import type { Derivation } from '@zerocarbon/accounting/trace'
import type { Catalogue } from '../catalogue/catalogueOf.ts'
import type { Outcome } from '../catalogue/ZcFunction.ts'
import { cellText, type CellValue, type WorkbookModel } from '../model/index.ts'
import { callsIn } from './callsIn.ts'
import { parseCall } from './parseCall.ts'
import { resolveReference } from './resolveReference.ts'

/** One ZC function in a formula that is more than that function. */
export interface ExplainedCall {
  /** The call as written, without `=`. */
  readonly formula: string
  /** Of a call that gives several results, the first. */
  readonly outcome: Outcome
  readonly why?: Derivation
  /** How many results it gives; 1 for nearly all. */
  readonly results: number
}

/** What a formula gives, and how it got there. */
export interface ExplainedFormula {
  readonly outcome: Outcome
  readonly why?: Derivation
  /** Where the formula is more than one ZC function: each of them. */
  readonly parts?: readonly ExplainedCall[]
}

/**
 * How the number of a cell with a ZC formula was reached. Where the formula is more than one call, each call is
 * explained in turn and the number is the one stored: what is done with them is the spreadsheet's arithmetic.
 *
 * @param stored - What the cell holds.
 * @param home - The sheet the formula stands on.
 * @throws {ZcError} `ZC-FORMULA-UNREADABLE` where no call in it can be read.
 */
export function explainFormula(
  formula: string,
  stored: CellValue,
  home: string,
  model: WorkbookModel,
  catalogue: Catalogue,
): ExplainedFormula {
  const calls = callsIn(formula)
  if (calls.length === 0 || calls[0] === formula.trim()) {
    const { outcome, why } = explainCall(formula, home, model, catalogue)
    return why ? { outcome, why } : { outcome }
  }
  const refused: ZcError[] = []
  const parts = calls.map((call): ExplainedCall => {
    try {
      return explainCall(call, home, model, catalogue)
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      refused.push(error)
      return { formula: call, outcome: { problem: error.problem }, results: 0 }
    }
  })
  if (refused.length === parts.length) throw refused[0]!
  return { outcome: outcomeOf(stored, parts), parts }
}

/** An error value or a blank says nothing of its own; a call that failed does. */
function outcomeOf(stored: CellValue, parts: readonly ExplainedCall[]): Outcome {
  if (stored !== null && typeof stored !== 'object') return { value: stored }
  return parts.find(({ outcome }) => 'problem' in outcome)?.outcome ?? { value: cellText(stored) }
}

function explainCall(
  formula: string,
  sheet: string,
  model: WorkbookModel,
  catalogue: Catalogue,
): ExplainedCall {
  const call = parseCall(formula)
  const resolved = call.args.map((argument) => {
    if (argument.kind === 'omitted') return { value: undefined }
    return argument.kind === 'constant'
      ? { value: argument.value }
      : resolveReference(argument.text, sheet, model)
  })
  const origins = resolved.map((part) => ('origin' in part ? part.origin : undefined))
  // The steps in the cell are those of EMISSIONS; as text they have no origin, so the number behind them is explained.
  const result = catalogue.call(
    call.name === 'EXPLAIN' ? 'EMISSIONS' : call.name,
    resolved.map(({ value }) => value),
    origins,
  )
  const outcome: Outcome = Array.isArray(result) ? (result[0]?.[0] ?? { value: '' }) : result
  const why = 'why' in outcome && outcome.why ? outcome.why() : undefined
  const results = Array.isArray(result) ? result.flat().length : 1
  return why ? { formula, outcome, why, results } : { formula, outcome, results }
}
