import { emissionsOf, explainCell as amountStep } from '@zerocarbon/accounting'
import { zcError, type Issue } from '@zerocarbon/accounting/errors'
import { lackingOf } from '@zerocarbon/accounting/process'
import { quantity } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Catalogue } from '../catalogue/catalogueOf.ts'
import { processAnswer } from '../catalogue/processAnswer.ts'
import { formatA1, parseA1, type CellAddress, type SheetModel, type WorkbookModel } from '../model/index.ts'
import type { PlantProcess } from '../report/processResults.ts'
import type { DatedClaim } from '../tables/readGreen.ts'
import { claimStep } from './claimStep.ts'
import { explainFormula, type ExplainedFormula } from './explainFormula.ts'
import { mentionsZc } from './parseCall.ts'

/** The explanation of one place in a workbook. */
export interface CellExplanation extends ExplainedFormula {
  readonly at: CellRef
  readonly formula?: string
  /** Problems of the same table row. */
  readonly issues: readonly Issue[]
}

/**
 * How a cell's number was reached: a row of ZC_Activity, ZC_Green or ZC_Inputs, or a cell whose formula calls ZC
 * functions.
 *
 * @param catalogue - With the tables of this model set.
 * @throws {ZcError} `ZC-SHEET-MISSING`, `ZC-CELL-NOT-ZC`, `ZC-FORMULA-UNREADABLE`.
 */
export function explainCell(model: WorkbookModel, catalogue: Catalogue, place: CellRef): CellExplanation {
  const sheet = model.sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase())
  if (!sheet)
    throw zcError('ZC-SHEET-MISSING', { sheet: place.sheet, sheets: model.sheets.map(({ name }) => name) })
  const address = parseA1(place.cell)
  const at = { sheet: sheet.name, cell: place.cell.toUpperCase().replaceAll('$', '') }
  const notZc = (): Error => zcError('ZC-CELL-NOT-ZC', { cell: `${at.sheet}!${at.cell}` })
  if (!address) throw notZc()
  const { formula, value = null } = sheet.rows[address.row]?.[address.column] ?? {}
  if (formula !== undefined && mentionsZc(formula))
    return { at, formula, ...explainFormula(formula, value, sheet.name, model, catalogue), issues: [] }
  return byRow(sheet, address, at, catalogue) ?? fail(notZc())
}

function byRow(
  sheet: SheetModel,
  { row }: CellAddress,
  at: CellRef,
  catalogue: Catalogue,
): CellExplanation | undefined {
  const report = catalogue.report()
  const sameRow = (ref: CellRef | undefined): boolean =>
    ref?.sheet === sheet.name && parseA1(ref.cell)?.row === row
  const issues = report.issues.filter((issue) => sameRow(issue.at))
  const activity = report.activities.find(({ key }) => sameRow(report.locate(key)))
  if (!activity) {
    const claim = report.claims.find((one) => sameRow(one.at))
    if (claim) return byClaim(claim, issues, report.issues)
    const process = report.processes.find(({ inputs }) => inputs.some((input) => sameRow(input.at)))
    const lacking = process && lackingOf(process)
    if (process && !lacking) return byProcess(process, issues)
    const worst = issues.find(({ severity }) => severity === 'must') ?? lacking ?? issues[0]
    // The cell at fault, whichever of its row was asked for.
    return worst && { at: worst.at ?? at, outcome: { problem: worst }, issues }
  }
  const cell = report.locate(activity.key)
  const failed = isRowProblem(activity.key, report)
    ? issues.find(({ severity }) => severity === 'must')
    : undefined
  if (failed) return { at: cell, outcome: { problem: failed }, issues }
  const { source, unit, options, period } = activity
  const request = { source, amount: quantity(activity.amount, unit), date: period.end, options }
  const { emissions, why } = emissionsOf(request, catalogue.book, () =>
    amountStep(activity.amount, unit.symbol, cell),
  )
  const outcome = { value: emissions.value.toNumber(), exact: emissions.value.toFixed(), unit: 'tCO2', why }
  return { at: { sheet: sheet.name, cell: formatA1(parseA1(cell.cell)!) }, outcome, why: why(), issues }
}

function byClaim(claim: DatedClaim, ofRow: readonly Issue[], all: readonly Issue[]): CellExplanation {
  const why = claimStep(claim, ofRow)
  const { value } = why.gives
  const outcome = { value: value.toNumber(), exact: value.toFixed(), unit: 'MWh', why: () => why }
  // Claims above the power bought are cut off together; no single row is to blame.
  const over = all.filter((issue) => issue.code === 'ZC-GREEN-OVER' && !ofRow.includes(issue))
  return { at: claim.at, outcome, why, issues: [...ofRow, ...over] }
}

/** Any row of a run explains the whole run: its rows mean nothing alone. */
function byProcess(process: PlantProcess, issues: readonly Issue[]): CellExplanation {
  const outcome = processAnswer(process, '', 'zh')
  const why = 'why' in outcome && outcome.why ? { why: outcome.why() } : {}
  return { at: process.at, outcome, ...why, issues }
}

/** A row whose factor could not be found is in no line. */
function isRowProblem(key: number, { inventory }: ReturnType<Catalogue['report']>): boolean {
  return !inventory.lines.some(({ keys }) => keys.includes(key))
}

function fail(error: Error): never {
  throw error
}
