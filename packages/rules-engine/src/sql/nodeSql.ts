import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Choice, Plan, PlannedLeaf, PlannedNode } from '../plan/Plan.ts'
import { lineOf } from '../resolve/lineOf.ts'
import type { Formula } from '../ruleset/RuleSet.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'
import type { Dialect } from './Dialect.ts'

/** A condition as SQL: true, false or NULL, and the conditions under which a limit is open or of a later day. */
export interface NodeSql {
  readonly truth: string
  readonly open?: string
  readonly later?: string
}

/** @param digits - The most digits a fact column holds; not known, products are made in the widest type. */
export function nodeSql(node: PlannedNode, plan: Plan, dialect: Dialect, digits?: number): NodeSql {
  if (node.kind === 'word') return wordSql(node, dialect)
  if (node.kind === 'number') return numberSql(node, plan, dialect, digits)
  const parts = node.of.map((part) => nodeSql(part, plan, dialect, digits))
  const truth =
    node.kind === 'not'
      ? `(NOT ${parts[0]!.truth})`
      : `(${parts.map((part) => part.truth).join(node.kind === 'all' ? ' AND ' : ' OR ')})`
  const either = (conditions: readonly (string | undefined)[]): string | undefined => {
    const given = conditions.filter((condition) => condition !== undefined)
    return given.length === 0 ? undefined : `(${given.join(' OR ')})`
  }
  return withGaps(truth, either(parts.map(({ open }) => open)), either(parts.map(({ later }) => later)))
}

function withGaps(truth: string, open: string | undefined, later: string | undefined): NodeSql {
  return { truth, ...(open !== undefined && { open }), ...(later !== undefined && { later }) }
}

const UNKNOWN = 'CAST(NULL AS BOOLEAN)'

function wordSql(leaf: PlannedLeaf & { readonly kind: 'word' }, dialect: Dialect): NodeSql {
  if (leaf.gap) return { truth: UNKNOWN, open: 'TRUE' }
  const column = dialect.name(leaf.fact)
  const value = typeof leaf.value === 'boolean' ? String(leaf.value).toUpperCase() : dialect.text(leaf.value)
  return { truth: `(${column} = ${value})` }
}

type NumberLeaf = PlannedLeaf & { readonly kind: 'number' }

function numberSql(leaf: NumberLeaf, plan: Plan, dialect: Dialect, digits?: number): NodeSql {
  const compared = (choice: Choice): NodeSql => choiceSql(choice, leaf, plan, { dialect, digits })
  if (leaf.by === undefined) return compared(leaf.choices[0]!)
  const by = dialect.name(leaf.by)
  const branches = leaf.choices.map((choice) => [bandSql(by, choice, dialect), compared(choice)] as const)
  const truth = branches.map(([when, then]) => `WHEN ${when} THEN ${then.truth}`)
  const gaps = (kind: 'open' | 'later'): string => {
    const cases = branches.map(([when, then]) => `WHEN ${when} THEN ${then[kind] ?? 'FALSE'}`)
    const is = (gap: LimitGap | undefined): string =>
      gap !== undefined && (gap === 'later') === (kind === 'later') ? 'TRUE' : 'FALSE'
    return `(CASE WHEN ${by} IS NULL THEN ${is(leaf.gapUnchosen)} ${cases.join(' ')} ELSE ${is(leaf.gapOutside)} END)`
  }
  return { truth: `(CASE ${truth.join(' ')} ELSE ${UNKNOWN} END)`, open: gaps('open'), later: gaps('later') }
}

function bandSql(by: string, { atLeast, below, is }: Choice, dialect: Dialect): string {
  if (is) return `${by} IN (${is.map((word) => dialect.text(word)).join(', ')})`
  const sides = [
    ...(atLeast ? [`${by} >= ${literal(atLeast, dialect)}`] : []),
    ...(below ? [`${by} < ${literal(below, dialect)}`] : []),
  ]
  return sides.length === 0 ? `${by} IS NOT NULL` : `(${sides.join(' AND ')})`
}

/** As wide as DuckDB goes: it multiplies with 128 bits. */
const WIDE = 38
/** Up to so many digits it multiplies with 64 bits, several times as fast. */
const NARROW = 18

function literal(value: Decimal, dialect: Dialect, digits = WIDE): string {
  const scale = Math.max(value.decimalPlaces(), 0)
  const width = Math.max(value.abs().toFixed(scale).replace('.', '').replace(/^0+/, '').length, scale, 1)
  return dialect.decimal(value.toFixed(), scale, width + digits <= NARROW ? width : WIDE)
}

function choiceSql(
  { gap, limit }: Choice,
  leaf: NumberLeaf,
  plan: Plan,
  { dialect, digits }: { readonly dialect: Dialect; readonly digits: number | undefined },
): NodeSql {
  if (gap || limit === undefined)
    return withGaps(
      UNKNOWN,
      gap && gap !== 'later' ? 'TRUE' : undefined,
      gap === 'later' ? 'TRUE' : undefined,
    )
  const part = dialect.name(leaf.fact)
  // A share of nothing is not known: NULL, as in every comparison with it.
  const whole = leaf.per === undefined ? undefined : dialect.name(leaf.per)
  const times = (line: string): string =>
    whole === undefined ? line : `${line} * CASE WHEN ${whole} > 0 THEN ${whole} END`
  const isUpper = leaf.op === 'atMost' || leaf.op === 'lessThan'
  const sides = (below: boolean): string => (isUpper ? (below ? '<=' : '<') : below ? '>' : '>=')
  if (typeof limit !== 'string')
    return { truth: formulaTruth(limit, leaf, plan, dialect, { part, times, sides }) }
  const value = new Decimal(limit)
  if (leaf.op === 'equals') return { truth: `(${part} = ${times(literal(value, dialect, digits))})` }
  const line = lineOf(leaf.op, value, plan.compare, leaf.decimals)
  return { truth: `(${part} ${sides(line.below)} ${times(literal(line.value, dialect, digits))})` }
}

interface Sides {
  readonly part: string
  readonly times: (line: string) => string
  readonly sides: (below: boolean) => string
}

function formulaTruth(
  limit: Formula,
  { op, decimals }: NumberLeaf,
  { compare }: Plan,
  dialect: Dialect,
  { part, times, sides }: Sides,
): string {
  const value = formulaSql(limit, dialect)
  if (op === 'equals') return `(${part} = ${times(value)})`
  const turnsAbove = op === 'atMost' || op === 'moreThan'
  if (compare === 'full-value') return `(${part} ${sides(turnsAbove)} ${times(value)})`
  // In units of the last place and whole numbers, since % of decimals is a double in DuckDB.
  const units = `(${value} * ${literal(new Decimal(10).pow(decimals), dialect)})`
  const down = dialect.whole(`floor(${units})`)
  const rest = `(${units} - floor(${units})) * 2`
  const isOdd = (number: string): string => `(${number} % 2 <> 0)`
  const rounded = `(${down} + CASE WHEN ${rest} > 1 OR (${rest} = 1 AND ${isOdd(down)}) THEN 1 ELSE 0 END)`
  const half = literal(new Decimal(10).pow(-decimals).div(2), dialect)
  const line = `(CAST(2 * ${rounded} ${turnsAbove ? '+' : '-'} 1 AS DECIMAL(38,0)) * ${half})`
  const onLow = turnsAbove ? `NOT ${isOdd(rounded)}` : isOdd(rounded)
  return `(CASE WHEN ${onLow} THEN ${part} ${sides(true)} ${times(line)} ELSE ${part} ${sides(false)} ${times(line)} END)`
}

function formulaSql(formula: Formula, dialect: Dialect): string {
  if (typeof formula === 'string') return literal(new Decimal(formula), dialect)
  // Made wide first, since two facts may be multiplied.
  if ('fact' in formula) return `(${literal(new Decimal(1), dialect)} * ${dialect.name(formula.fact)})`
  const [name, parts] = Object.entries(formula)[0] as [string, readonly Formula[]]
  const each = parts.map((part) => formulaSql(part, dialect))
  const signs: Readonly<Record<string, string>> = { plus: ' + ', minus: ' - ', times: ' * ' }
  const sign = signs[name]
  if (sign !== undefined) return `(${each.join(sign)})`
  return each.reduce((a, b) => extremeSql(a, b, name === 'least' ? '<=' : '>='))
}

/**
 * The least or greatest of two, NULL where one is. Not LEAST, which leaves NULL out, and no plain CASE: DuckDB gives
 * both the type of the widest whole part and rounds the other's decimals away. A sum keeps the decimals of both.
 */
function extremeSql(a: string, b: string, holds: string): string {
  return `(CASE WHEN ${a} ${holds} ${b} THEN ${a} + ${b} - ${b} WHEN NOT (${a} ${holds} ${b}) THEN ${b} + ${a} - ${a} END)`
}
