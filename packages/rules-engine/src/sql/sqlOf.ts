import { outcomesByCode } from '../columns/outcomesByCode.ts'
import { planOf } from '../plan/planOf.ts'
import type { PlannedCriterion, PlannedNode } from '../plan/Plan.ts'
import type { Day, RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import type { Dialect } from './Dialect.ts'
import { nodeSql, type NodeSql } from './nodeSql.ts'

export interface SqlOptions {
  readonly dialect: Dialect
  readonly on: Day
  /** Where the facts are: a table, or whatever the database reads like one. Put into the text as it is. */
  readonly from: string
  /** Columns to keep beside the outcomes. */
  readonly keep?: readonly string[]
  /** The most digits a fact column holds, where it is known: up to 14 or so, products are several times as fast. */
  readonly digits?: number
  /** Outcomes as their words, or as their numbers in `outcomesByCode`, which are counted faster. */
  readonly as?: 'words' | 'codes'
  /** Criteria for which `from` has a yes-or-no column `waived.<criterion>`. */
  readonly waivers?: readonly string[]
}

/** What every part of the text is made with. */
interface Writing {
  readonly dialect: Dialect
  readonly said: (outcome: Outcome) => string
  /** The SQL of a condition, made once. */
  readonly sql: (node: PlannedNode) => NodeSql
}

/** Columns of a query, and their expressions over the query inside it. */
type Columns = Readonly<Record<string, string>>

/**
 * One SELECT that gives the outcome of every criterion, named by its id, for every row of facts; a fact that is NULL is
 * missing. The same outcomes as `assess`, as long as the fact columns are decimals with room for all their digits.
 *
 * Truths, then the outcome of each condition, then that of the requirement, then that of the criterion: each in a query
 * of its own where it is needed more than once, so that nothing is written or computed twice.
 */
export function sqlOf(ruleSet: RuleSet, options: SqlOptions): string {
  const { dialect, on, from, digits, keep = [], waivers = [] } = options
  const plan = planOf(ruleSet, on)
  const made = new Map<PlannedNode, NodeSql>()
  const writing: Writing = {
    dialect,
    said: (outcome) =>
      options.as === 'codes' ? dialect.code(outcomesByCode.indexOf(outcome)) : dialect.text(outcome),
    sql(node) {
      let sql = made.get(node)
      if (sql === undefined) made.set(node, (sql = nodeSql(node, plan, dialect, digits)))
      return sql
    },
  }
  const kept = keep.map((column) => dialect.name(column))
  const select = (carry: readonly string[], columns: Columns, inner: string): string => {
    const added = Object.entries(columns).map(([name, value]) => `${value} AS ${dialect.name(name)}`)
    return `SELECT\n  ${[...carry, ...added].join(',\n  ')}\nFROM ${inner}`
  }
  const each = (columnsOf: (criterion: PlannedCriterion, c: string) => Columns): Columns =>
    Object.assign(
      {},
      ...plan.criteria.map((criterion, index) => columnsOf(criterion, `c${String(index)}`)),
    ) as Columns
  if (!plan.inForce)
    return select(
      kept,
      each(({ id }) => ({ [id]: writing.said('notInForce') })),
      from,
    )
  const steps = [
    each((criterion, c) => truthColumns(criterion, c, writing)),
    each((criterion, c) => conditionColumns(criterion, c, writing)),
    each((criterion, c) => requiredColumn(criterion, c, writing)),
  ].filter((columns) => Object.keys(columns).length > 0)
  const inner = steps.reduce(
    (so, columns, index) => `(\n${select(['*'], columns, so)}\n) AS step${String(index)}`,
    from,
  )
  const outcomes = each((criterion, c) => ({
    [criterion.id]: outcomeSql(criterion, c, waivers.includes(criterion.id), writing),
  }))
  return select(kept, outcomes, inner)
}

/** Whether one condition alone decides: then its outcome is written where it is shown. */
const isSimple = ({ applies, readings }: PlannedCriterion): boolean => !applies && readings.length === 1

const conditionsOf = ({
  applies,
  readings,
}: PlannedCriterion): readonly (readonly [string, PlannedNode])[] => [
  ...readings.map((node, index) => [`r${String(index)}`, node] as const),
  ...(applies ? [['a', applies] as const] : []),
]

function truthColumns(criterion: PlannedCriterion, c: string, { sql }: Writing): Columns {
  const columns = conditionsOf(criterion).map(([part, node]) => [`${c}.${part}.truth`, sql(node).truth])
  return Object.fromEntries(columns) as Columns
}

function conditionColumns(criterion: PlannedCriterion, c: string, writing: Writing): Columns {
  if (isSimple(criterion)) return {}
  const columns = conditionsOf(criterion).map(([part, node]) => [
    `${c}.${part}`,
    conditionSql(node, `${c}.${part}`, writing),
  ])
  return Object.fromEntries(columns) as Columns
}

/** Kleene logic is that of SQL: neither P nor NOT P holds while it is not known. */
function conditionSql(node: PlannedNode, name: string, { dialect, said, sql }: Writing): string {
  const { open, later } = sql(node)
  const truth = dialect.name(`${name}.truth`)
  const cases = [
    `WHEN ${truth} THEN ${said('pass')}`,
    `WHEN NOT ${truth} THEN ${said('fail')}`,
    ...(open === undefined ? [] : [`WHEN ${open} THEN ${said('undetermined')}`]),
    ...(later === undefined ? [] : [`WHEN ${later} THEN ${said('notInForce')}`]),
  ]
  return `CASE ${cases.join(' ')} ELSE ${said('missing')} END`
}

/** As `combine` for one subject. */
function requiredColumn(criterion: PlannedCriterion, c: string, { dialect, said }: Writing): Columns {
  if (isSimple(criterion)) return {}
  const names = criterion.readings.map((_, index) => dialect.name(`${c}.r${String(index)}`))
  if (names.length === 1) return { [`${c}.required`]: names[0]! }
  const list = `(${names.join(', ')})`
  const cases = [
    `WHEN ${said('pass')} IN ${list} AND ${said('fail')} IN ${list} THEN ${said('undetermined')}`,
    ...(['undetermined', 'missing', 'notInForce', 'fail'] as const).map(
      (outcome) => `WHEN ${said(outcome)} IN ${list} THEN ${said(outcome)}`,
    ),
  ]
  return { [`${c}.required`]: `CASE ${cases.join(' ')} ELSE ${said('pass')} END` }
}

/** As `decisionOf` for one subject. */
function outcomeSql(criterion: PlannedCriterion, c: string, waived: boolean, writing: Writing): string {
  const { id, applies, readings, waivable } = criterion
  const { dialect, said } = writing
  const required = isSimple(criterion)
    ? conditionSql(readings[0]!, `${c}.r0`, writing)
    : dialect.name(`${c}.required`)
  const truth = dialect.name(`${c}.a.truth`)
  const cases = [
    ...(applies
      ? [
          `WHEN NOT ${truth} THEN ${said('notApplicable')}`,
          `WHEN ${truth} IS NULL AND ${required} <> ${said('notInForce')} THEN ${dialect.name(`${c}.a`)}`,
        ]
      : []),
    ...(waived && waivable
      ? [
          `WHEN ${applies ? `${truth} IS NOT NULL AND ` : ''}${dialect.name(`waived.${id}`)} THEN ${said('waived')}`,
        ]
      : []),
  ]
  return cases.length === 0 ? required : `CASE ${cases.join(' ')} ELSE ${required} END`
}
