import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Choice, Plan, PlannedLeaf, PlannedNode } from '../plan/Plan.ts'
import { factsInFormula } from '../resolve/factsInFormula.ts'
import { formulaValue } from '../resolve/formulaValue.ts'
import { lineOf } from '../resolve/lineOf.ts'
import type { Operator } from '../ruleset/RuleSet.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'
import { compareColumn, FALSE, TRUE, UNKNOWN, type Sides } from './compareColumn.ts'
import type { FactColumns, NumberColumn } from './FactColumns.ts'

/** Why a truth is not known: a limit is open, or of a later day. Without a column there is no such reason. */
export const OPEN = 1
export const LATER = 2

export interface TruthColumn {
  readonly truth: Uint8Array
  readonly gaps?: Uint8Array
}

/** How a condition comes out for every row, by strong Kleene logic. */
export function nodeColumn(node: PlannedNode, plan: Plan, columns: FactColumns): TruthColumn {
  if (node.kind === 'word') return wordColumn(node, columns)
  if (node.kind === 'number') return numberLeaf(node, plan, columns)
  const [first, ...more] = node.of.map((part) => nodeColumn(part, plan, columns))
  const { truth, gaps } = first!
  if (node.kind === 'not') {
    for (let row = 0; row < truth.length; row++) truth[row] = TRUE - truth[row]!
    return first!
  }
  let allGaps = gaps
  for (const part of more) {
    const other = part.truth
    if (node.kind === 'all')
      for (let row = 0; row < truth.length; row++) truth[row] = Math.min(truth[row]!, other[row]!)
    else for (let row = 0; row < truth.length; row++) truth[row] = Math.max(truth[row]!, other[row]!)
    allGaps = joined(allGaps, part.gaps)
  }
  return allGaps ? { truth, gaps: allGaps } : { truth }
}

function joined(a: Uint8Array | undefined, b: Uint8Array | undefined): Uint8Array | undefined {
  if (!a || !b) return a ?? b
  for (let row = 0; row < a.length; row++) a[row] = a[row]! | b[row]!
  return a
}

const bitOf = (gap: LimitGap): number => (gap === 'later' ? LATER : OPEN)

function unknown(rows: number, gap?: LimitGap): TruthColumn {
  const truth = new Uint8Array(rows).fill(UNKNOWN)
  return gap ? { truth, gaps: new Uint8Array(rows).fill(bitOf(gap)) } : { truth }
}

function wordColumn(leaf: PlannedLeaf & { readonly kind: 'word' }, columns: FactColumns): TruthColumn {
  const { rows } = columns
  const column = columns.words.get(leaf.fact)
  if (leaf.gap || !column) return unknown(rows, leaf.gap)
  const wanted = column.words.indexOf(leaf.value) + 1
  const truth = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const found = column.codes[row]!
    truth[row] = found === 0 ? UNKNOWN : found === wanted ? TRUE : FALSE
  }
  return { truth }
}

type NumberLeaf = PlannedLeaf & { readonly kind: 'number' }

function numberLeaf(leaf: NumberLeaf, plan: Plan, columns: FactColumns): TruthColumn {
  const { rows } = columns
  const compared = (choice: Choice): TruthColumn => choiceColumn(choice, leaf, plan, columns)
  if (leaf.by === undefined) return compared(leaf.choices[0]!)
  const chosen = chosenOf(leaf, columns)
  const each = leaf.choices.map(compared)
  const truth = new Uint8Array(rows).fill(UNKNOWN)
  const gaps = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const index = chosen[row]!
    const from = each[index]
    if (from) {
      truth[row] = from.truth[row]!
      gaps[row] = from.gaps?.[row] ?? 0
    } else if (index === OUTSIDE) gaps[row] = bitOf(leaf.gapOutside)
    else gaps[row] = leaf.gapUnchosen ? bitOf(leaf.gapUnchosen) : 0
  }
  return { truth, gaps }
}

const OUTSIDE = -1
const UNCHOSEN = -2

/** The choice of each row. */
function chosenOf({ by, byType, choices }: NumberLeaf, columns: FactColumns): Int16Array {
  const chosen = new Int16Array(columns.rows).fill(UNCHOSEN)
  if (byType === 'text') {
    const column = columns.words.get(by!)
    const choiceOf = column?.words.map((word) =>
      choices.findIndex(({ is = [] }) => is.includes(String(word))),
    )
    for (let row = 0; row < chosen.length; row++) {
      const found = column?.codes[row] ?? 0
      if (found > 0) chosen[row] = choiceOf![found - 1]!
    }
    return chosen
  }
  const column = numberOf(by!, columns)
  const side = new Uint8Array(columns.rows)
  for (let row = 0; row < chosen.length; row++)
    if (column.values[row] === column.values[row]) chosen[row] = OUTSIDE
  for (const [index, { atLeast, below }] of choices.entries()) {
    const inside = new Uint8Array(columns.rows).fill(1)
    const keep = (line: Decimal, sides: Sides): void => {
      compareColumn(column, undefined, { line, sides }, side)
      for (let row = 0; row < side.length; row++) if (side[row] !== TRUE) inside[row] = 0
    }
    if (atLeast) keep(atLeast, { below: FALSE, on: TRUE, above: TRUE })
    if (below) keep(below, { below: TRUE, on: FALSE, above: FALSE })
    for (let row = 0; row < chosen.length; row++)
      if (inside[row] === 1 && chosen[row] === OUTSIDE) chosen[row] = index
  }
  return chosen
}

function choiceColumn(
  { gap, limit }: Choice,
  leaf: NumberLeaf,
  plan: Plan,
  columns: FactColumns,
): TruthColumn {
  const { rows } = columns
  if (gap || limit === undefined) return unknown(rows, gap)
  const part = numberOf(leaf.fact, columns)
  const whole = leaf.per === undefined ? undefined : numberOf(leaf.per, columns)
  const truth = new Uint8Array(rows)
  if (typeof limit === 'string') {
    compareColumn(part, whole, against(leaf.op, new Decimal(limit), leaf, plan), truth)
    return { truth }
  }
  // A limit of its own for every row: exact, one row at a time.
  const facts = factsInFormula(limit).map((id) => [id, numberOf(id, columns)] as const)
  const one = (column: NumberColumn, row: number): NumberColumn => ({
    scale: column.scale,
    most: column.most,
    values: column.values.subarray(row, row + 1),
    wholes: column.wholes.subarray(row, row + 1),
  })
  for (let row = 0; row < rows; row++) {
    const values = new Map(facts.map(([id, column]) => [id, decimalAt(column, row)]))
    const line = formulaValue(limit, (id) => values.get(id))
    const cell = truth.subarray(row, row + 1)
    if (line)
      compareColumn(one(part, row), whole && one(whole, row), against(leaf.op, line, leaf, plan), cell)
    else cell[0] = UNKNOWN
  }
  return { truth }
}

/** A column of a fact nobody has is one of missing values. */
function numberOf(id: string, { numbers, rows }: FactColumns): NumberColumn {
  const missing = (): Float64Array => new Float64Array(rows).fill(Number.NaN)
  return numbers.get(id) ?? { scale: 0, values: missing(), wholes: missing(), most: 0 }
}

function decimalAt(column: NumberColumn, row: number): Decimal | undefined {
  const value = column.values[row]!
  if (Number.isNaN(value)) return undefined
  return new Decimal(value).div(new Decimal(10).pow(column.scale))
}

function against(
  op: Operator,
  limit: Decimal,
  { decimals }: NumberLeaf,
  { compare }: Plan,
): { line: Decimal; sides: Sides } {
  if (op === 'equals') return { line: limit, sides: { below: FALSE, on: TRUE, above: FALSE } }
  const { value, below } = lineOf(op, limit, compare, decimals)
  const isUpper = op === 'atMost' || op === 'lessThan'
  const [low, high] = isUpper ? [TRUE, FALSE] : [FALSE, TRUE]
  return { line: value, sides: { below: low, on: below ? low : high, above: high } }
}
