import { Decimal, readNumber } from '@zerocarbon/accounting/quantity'
import { factsInFormula } from '../resolve/factsInFormula.ts'
import { formulaValue } from '../resolve/formulaValue.ts'
import { limitAt } from '../resolve/limitAt.ts'
import { lineOf } from '../resolve/lineOf.ts'
import type { Band, Condition, Leaf, Operator, Parameter } from '../ruleset/RuleSet.ts'
import { actualIn, type Draft } from './Draft.ts'

const low: ReadonlySet<Operator> = new Set<Operator>(['atMost', 'lessThan'])
/** A word no rule asks for. */
const OTHER = 'zc-none'

/**
 * Chooses facts so that a condition comes out true or false, as near to the line as the facts are written. As far as
 * facts chosen before allow; whoever needs to be sure evaluates the condition afterwards.
 */
export function settle(condition: Condition, truth: boolean, draft: Draft): void {
  if ('not' in condition) settle(condition.not, !truth, draft)
  else if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    // One part decides an `any` that holds, and an `all` that does not.
    const needed = 'all' in condition === truth ? parts : parts.slice(0, 1)
    for (const part of needed) settle(part, truth, draft)
  } else settleLeaf(condition, truth, draft)
}

/** Chooses the facts of one comparison. */
export function settleLeaf(leaf: Leaf, truth: boolean, draft: Draft, band?: Band): void {
  const { ruleSet, facts } = draft
  const fact = actualIn(draft, leaf.fact)
  const definition = ruleSet.facts[fact]
  if (leaf.limit === undefined && definition?.type !== 'decimal') {
    const { value = '' } = leaf
    choose(facts, fact, () => (truth ? value : typeof value === 'boolean' ? !value : OTHER))
    return
  }
  const parameter = leaf.limit === undefined ? undefined : ruleSet.parameters?.[leaf.limit]
  const sized = parameter ? sizeIn(parameter, draft, band) : undefined
  const whole = leaf.per === undefined ? undefined : wholeIn(actualIn(draft, leaf.per), draft)
  const limit = parameter
    ? limitIn(parameter, draft, sized)
    : readNumber(typeof leaf.value === 'string' ? leaf.value : '')
  const decimals = parameter?.decimals ?? definition?.decimals ?? 0
  choose(facts, fact, () => besideLine(leaf.op, limit, whole, truth, { draft, decimals, fact }))
}

type Value = Decimal | boolean | string

function choose(facts: Map<string, Value>, id: string, value: () => Value): Value {
  if (!facts.has(id)) facts.set(id, value())
  return facts.get(id)!
}

const asNumber = (value: Value | undefined): Decimal | undefined =>
  value instanceof Decimal ? value : undefined

/** A size, or a word, inside the band. */
function sizeIn(parameter: Parameter, draft: Draft, band: Band | undefined): Decimal | string | undefined {
  if (parameter.by === undefined) return undefined
  const { atLeast, below, is } = band ?? parameter.bands?.[0] ?? {}
  const size = choose(draft.facts, actualIn(draft, parameter.by), () => {
    if (is) return is[0] ?? OTHER
    if (atLeast !== undefined && new Decimal(atLeast).gt(0)) return new Decimal(atLeast)
    return below === undefined ? new Decimal(1) : new Decimal(below).div(2)
  })
  return typeof size === 'boolean' ? undefined : size
}

const wholeIn = (per: string, { facts }: Draft): Decimal | undefined =>
  asNumber(choose(facts, per, () => new Decimal(1)))

/** The limit of the day; one where there is none, so that there is a figure at all. */
function limitIn(parameter: Parameter, draft: Draft, size: Decimal | string | undefined): Decimal {
  const { dated } = limitAt(parameter, draft.on, size)
  if (dated?.formula !== undefined) {
    for (const name of factsInFormula(dated.formula))
      choose(draft.facts, actualIn(draft, name), () => new Decimal(1))
    const known = (name: string): Decimal | undefined => asNumber(draft.facts.get(actualIn(draft, name)))
    return formulaValue(dated.formula, known) ?? new Decimal(1)
  }
  return new Decimal(dated?.value ?? 1)
}

interface At {
  readonly draft: Draft
  readonly decimals: number
  readonly fact: string
}

function besideLine(
  op: Operator,
  limit: Decimal,
  whole: Decimal | undefined,
  truth: boolean,
  { draft, decimals, fact }: At,
): Decimal {
  const times = whole ?? new Decimal(1)
  const places = (line: Decimal): number =>
    Math.max(draft.ruleSet.facts[fact]?.decimals ?? 0, line.decimalPlaces())
  if (op === 'equals') {
    const line = limit.times(times)
    return truth ? line : line.plus(new Decimal(10).pow(-places(line)))
  }
  const { value, below } = lineOf(op, limit, draft.ruleSet.compare ?? 'full-value', decimals)
  const line = value.times(times)
  const isLow = low.has(op) === truth
  if (isLow === below) return line
  const unit = new Decimal(10).pow(-places(line))
  return isLow ? line.minus(unit) : line.plus(unit)
}
