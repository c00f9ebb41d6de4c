import { assess } from '../judge/assess.ts'
import type { Plan, PlannedCriterion } from '../plan/Plan.ts'
import { planOf } from '../plan/planOf.ts'
import type { Day, RuleSet } from '../ruleset/RuleSet.ts'
import { FALSE, TRUE, UNKNOWN } from './compareColumn.ts'
import { LATER, OPEN, nodeColumn, type TruthColumn } from './nodeColumn.ts'
import type { FactColumns } from './FactColumns.ts'
import { outcomeCode } from './outcomeCode.ts'
import { overallColumn } from './overallColumn.ts'

export interface ColumnVerdicts {
  /** Outcome codes of each criterion, row by row. */
  readonly criteria: ReadonlyMap<string, Uint8Array>
  /** Of the veto and mandatory ones together. */
  readonly overall: Uint8Array
}

/**
 * Judges many subjects at once by a rule set on a day: outcomes only, the same as `assess` gives for each. Plain loops
 * over typed arrays, no code made from text, so it runs under any content security policy.
 */
export function judgeColumns(ruleSet: RuleSet, columns: FactColumns, on: Day): ColumnVerdicts {
  const plan = planOf(ruleSet, on)
  const criteria = new Map(
    plan.criteria.map((criterion) => [criterion.id, outcomesOf(criterion, plan, columns)] as const),
  )
  for (const [row, c] of columns.odd) {
    const assessment = assess(ruleSet, { ...c, on })
    for (const { criterion, outcome } of assessment.verdicts)
      criteria.get(criterion.id)![row] = outcomeCode[outcome]
  }
  return { criteria, overall: overallColumn(ruleSet.criteria, criteria, columns.rows) }
}

function outcomesOf(criterion: PlannedCriterion, plan: Plan, columns: FactColumns): Uint8Array {
  const { rows } = columns
  if (!plan.inForce) return new Uint8Array(rows).fill(outcomeCode.notInForce)
  const required = combined(criterion.readings.map((node) => outcomeColumn(nodeColumn(node, plan, columns))))
  const applies = criterion.applies && nodeColumn(criterion.applies, plan, columns)
  if (applies) {
    const open = outcomeColumn(applies)
    for (let row = 0; row < rows; row++) {
      const truth = applies.truth[row]!
      if (truth === FALSE) required[row] = outcomeCode.notApplicable
      else if (truth === UNKNOWN && required[row] !== outcomeCode.notInForce) required[row] = open[row]!
    }
  }
  const waived = columns.waived.get(criterion.id)
  if (waived)
    for (let row = 0; row < rows; row++)
      if (waived[row] === 1 && (!applies || applies.truth[row] === TRUE)) required[row] = outcomeCode.waived
  return required
}

const byTruth = new Uint8Array(3)
byTruth[FALSE] = outcomeCode.fail
byTruth[UNKNOWN] = outcomeCode.missing
byTruth[TRUE] = outcomeCode.pass

function outcomeColumn({ truth, gaps }: TruthColumn): Uint8Array {
  const outcomes = new Uint8Array(truth.length)
  for (let row = 0; row < truth.length; row++) outcomes[row] = byTruth[truth[row]!]!
  if (gaps)
    for (let row = 0; row < truth.length; row++) {
      if (truth[row] !== UNKNOWN) continue
      if ((gaps[row]! & OPEN) !== 0) outcomes[row] = outcomeCode.undetermined
      else if ((gaps[row]! & LATER) !== 0) outcomes[row] = outcomeCode.notInForce
    }
  return outcomes
}

/** As `combine` for one subject: a bit for each outcome some reading has. */
const order = [
  outcomeCode.undetermined,
  outcomeCode.missing,
  outcomeCode.notInForce,
  outcomeCode.fail,
  outcomeCode.pass,
]
const both = (1 << outcomeCode.pass) | (1 << outcomeCode.fail)

function combined(readings: readonly Uint8Array[]): Uint8Array {
  const [first, ...more] = readings
  if (!first || more.length === 0) return first!
  for (let row = 0; row < first.length; row++) {
    let seen = 1 << first[row]!
    for (const other of more) seen |= 1 << other[row]!
    first[row] =
      (seen & both) === both
        ? outcomeCode.undetermined
        : order.find((outcome) => (seen & (1 << outcome)) !== 0)!
  }
  return first
}
