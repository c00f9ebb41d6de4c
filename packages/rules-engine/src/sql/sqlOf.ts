import { planOf } from '../plan/planOf.ts'
import type { Plan, PlannedCriterion, PlannedNode } from '../plan/Plan.ts'
import type { Day, RuleSet } from '../ruleset/RuleSet.ts'
import type { Dialect } from './Dialect.ts'
import { nodeSql } from './nodeSql.ts'

export interface SqlOptions {
  readonly dialect: Dialect
  readonly on: Day
  /** Where the facts are: a table, or whatever the database reads like one. Put into the text as it is. */
  readonly from: string
  /** Columns to keep beside the outcomes. */
  readonly keep?: readonly string[]
  /** The most digits a fact column holds, where it is known: up to 14 or so, products are several times as fast. */
  readonly digits?: number
  /** Criteria for which `from` has a yes-or-no column `waived.<criterion>`. */
  readonly waivers?: readonly string[]
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
      each(({ id }) => ({ [id]: "'notInForce'" })),
      from,
    )
  const steps = [
    each((criterion, c) => truthColumns(criterion, c, { plan, dialect, digits })),
    each((criterion, c) => conditionColumns(criterion, c, plan, dialect)),
    each((criterion, c) => requiredColumn(criterion, c, dialect)),
  ].filter((columns) => Object.keys(columns).length > 0)
  const inner = steps.reduce(
    (so, columns, index) => `(\n${select(['*'], columns, so)}\n) AS step${String(index)}`,
    from,
  )
  const outcomes = each((criterion, c) => ({
    [criterion.id]: outcomeSql(criterion, c, { plan, dialect, waived: waivers.includes(criterion.id) }),
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

function truthColumns(
  criterion: PlannedCriterion,
  c: string,
  {
    plan,
    dialect,
    digits,
  }: { readonly plan: Plan; readonly dialect: Dialect; readonly digits: number | undefined },
): Columns {
  const columns = conditionsOf(criterion).map(([part, node]) => [
    `${c}.${part}.truth`,
    nodeSql(node, plan, dialect, digits).truth,
  ])
  return Object.fromEntries(columns) as Columns
}

function conditionColumns(criterion: PlannedCriterion, c: string, plan: Plan, dialect: Dialect): Columns {
  if (isSimple(criterion)) return {}
  const columns = conditionsOf(criterion).map(([part, node]) => [
    `${c}.${part}`,
    conditionSql(node, `${c}.${part}`, plan, dialect),
  ])
  return Object.fromEntries(columns) as Columns
}

/** Kleene logic is that of SQL: neither P nor NOT P holds while it is not known. */
function conditionSql(node: PlannedNode, name: string, plan: Plan, dialect: Dialect): string {
  const { open, later } = nodeSql(node, plan, dialect)
  const truth = dialect.name(`${name}.truth`)
  const cases = [
    `WHEN ${truth} THEN 'pass'`,
    `WHEN NOT ${truth} THEN 'fail'`,
    ...(open === undefined ? [] : [`WHEN ${open} THEN 'undetermined'`]),
    ...(later === undefined ? [] : [`WHEN ${later} THEN 'notInForce'`]),
  ]
  return `CASE ${cases.join(' ')} ELSE 'missing' END`
}

/** As `combine` for one subject. */
function requiredColumn(criterion: PlannedCriterion, c: string, dialect: Dialect): Columns {
  if (isSimple(criterion)) return {}
  const names = criterion.readings.map((_, index) => dialect.name(`${c}.r${String(index)}`))
  if (names.length === 1) return { [`${c}.required`]: names[0]! }
  const list = `(${names.join(', ')})`
  const cases = [
    `WHEN 'pass' IN ${list} AND 'fail' IN ${list} THEN 'undetermined'`,
    ...['undetermined', 'missing', 'notInForce', 'fail'].map(
      (outcome) => `WHEN '${outcome}' IN ${list} THEN '${outcome}'`,
    ),
  ]
  return { [`${c}.required`]: `CASE ${cases.join(' ')} ELSE 'pass' END` }
}

/** As `decisionOf` for one subject. */
function outcomeSql(
  criterion: PlannedCriterion,
  c: string,
  { plan, dialect, waived }: { readonly plan: Plan; readonly dialect: Dialect; readonly waived: boolean },
): string {
  const { id, applies, readings, waivable } = criterion
  const required = isSimple(criterion)
    ? conditionSql(readings[0]!, `${c}.r0`, plan, dialect)
    : dialect.name(`${c}.required`)
  const truth = dialect.name(`${c}.a.truth`)
  const cases = [
    ...(applies
      ? [
          `WHEN NOT ${truth} THEN 'notApplicable'`,
          `WHEN ${truth} IS NULL AND ${required} <> 'notInForce' THEN ${dialect.name(`${c}.a`)}`,
        ]
      : []),
    ...(waived && waivable
      ? [`WHEN ${applies ? `${truth} IS NOT NULL AND ` : ''}${dialect.name(`waived.${id}`)} THEN 'waived'`]
      : []),
  ]
  return cases.length === 0 ? required : `CASE ${cases.join(' ')} ELSE ${required} END`
}
