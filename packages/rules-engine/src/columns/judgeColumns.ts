import { assess } from '../judge/assess.ts'
import type { Plan, PlannedCriterion } from '../plan/Plan.ts'
import { planOf } from '../plan/planOf.ts'
import type { Criterion, Day, RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { FALSE, TRUE, UNKNOWN } from './compareColumn.ts'
import { LATER, OPEN, nodeColumn, type TruthColumn } from './nodeColumn.ts'
import type { FactColumns } from './FactColumns.ts'

/** The outcomes by their number in a column. */
export const outcomesByCode: readonly Outcome[] = [
  'pass',
  'fail',
  'missing',
  'undetermined',
  'notApplicable',
  'notInForce',
  'waived',
]
const code = Object.fromEntries(outcomesByCode.map((outcome, index) => [outcome, index])) as Record<
  Outcome,
  number
>

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
    for (const { criterion, outcome } of assessment.verdicts) criteria.get(criterion.id)![row] = code[outcome]
  }
  return { criteria, overall: overallColumn(ruleSet.criteria, criteria, columns.rows) }
}

function outcomesOf(criterion: PlannedCriterion, plan: Plan, columns: FactColumns): Uint8Array {
  const { rows } = columns
  if (!plan.inForce) return new Uint8Array(rows).fill(code.notInForce)
  const required = combined(criterion.readings.map((node) => outcomeColumn(nodeColumn(node, plan, columns))))
  const applies = criterion.applies && nodeColumn(criterion.applies, plan, columns)
  if (applies) {
    const open = outcomeColumn(applies)
    for (let row = 0; row < rows; row++) {
      const truth = applies.truth[row]!
      if (truth === FALSE) required[row] = code.notApplicable
      else if (truth === UNKNOWN && required[row] !== code.notInForce) required[row] = open[row]!
    }
  }
  const waived = columns.waived.get(criterion.id)
  if (waived)
    for (let row = 0; row < rows; row++)
      if (waived[row] === 1 && (!applies || applies.truth[row] === TRUE)) required[row] = code.waived
  return required
}

const byTruth = new Uint8Array(3)
byTruth[FALSE] = code.fail
byTruth[UNKNOWN] = code.missing
byTruth[TRUE] = code.pass

function outcomeColumn({ truth, gaps }: TruthColumn): Uint8Array {
  const outcomes = new Uint8Array(truth.length)
  for (let row = 0; row < truth.length; row++) outcomes[row] = byTruth[truth[row]!]!
  if (gaps)
    for (let row = 0; row < truth.length; row++) {
      if (truth[row] !== UNKNOWN) continue
      if ((gaps[row]! & OPEN) !== 0) outcomes[row] = code.undetermined
      else if ((gaps[row]! & LATER) !== 0) outcomes[row] = code.notInForce
    }
  return outcomes
}

/** As `combine` for one subject: a bit for each outcome some reading has. */
const order = [code.undetermined, code.missing, code.notInForce, code.fail, code.pass]
const both = (1 << code.pass) | (1 << code.fail)

function combined(readings: readonly Uint8Array[]): Uint8Array {
  const [first, ...more] = readings
  if (!first || more.length === 0) return first!
  for (let row = 0; row < first.length; row++) {
    let seen = 1 << first[row]!
    for (const other of more) seen |= 1 << other[row]!
    first[row] =
      (seen & both) === both ? code.undetermined : order.find((outcome) => (seen & (1 << outcome)) !== 0)!
  }
  return first
}

const worst = [code.fail, code.missing, code.undetermined, code.pass, code.notInForce, code.waived]

/** The whole of a set for each subject, as `overallOf` for one: the worst of the veto and mandatory criteria speaks. */
export function overallColumn(
  criteria: readonly Pick<Criterion, 'id' | 'severity'>[],
  outcomes: ReadonlyMap<string, Uint8Array>,
  rows: number,
): Uint8Array {
  const seen = new Uint8Array(rows)
  for (const { id, severity } of criteria) {
    if (severity === 'guiding') continue
    const own = outcomes.get(id)!
    for (let row = 0; row < rows; row++) seen[row] = seen[row]! | (1 << own[row]!)
  }
  return seen.map((bits) => byBits[bits]!)
}

/** Seven outcomes give 128 mixtures, so the answer to each is found once. */
const byBits = Uint8Array.from(
  { length: 1 << outcomesByCode.length },
  (_, bits) => worst.find((outcome) => (bits & (1 << outcome)) !== 0) ?? code.notApplicable,
)
