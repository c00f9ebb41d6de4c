import { Decimal } from '@zerocarbon/accounting/quantity'
import { limitAt } from '../resolve/limitAt.ts'
import type { Condition, Criterion, Day, Leaf, Parameter, Reading, RuleSet } from '../ruleset/RuleSet.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'
import type { Choice, Plan, PlannedCriterion, PlannedLeaf, PlannedNode } from './Plan.ts'

/** Settles everything about a rule set that does not depend on the subject, for backends that judge many at once. */
export function planOf(ruleSet: RuleSet, on: Day): Plan {
  const { inForce, compare = 'full-value', criteria } = ruleSet
  return {
    on,
    inForce: on >= inForce.from && (inForce.to === undefined || on <= inForce.to),
    compare,
    criteria: criteria.map((criterion) => plannedCriterion(ruleSet, criterion, on)),
  }
}

function plannedCriterion(ruleSet: RuleSet, criterion: Criterion, on: Day): PlannedCriterion {
  const { id, severity, waivable, appliesWhen, require, readings } = criterion
  const planned = (condition: Condition, reading?: Reading): PlannedNode =>
    plannedNode(condition, { ruleSet, criterion, on, reading })
  return {
    id,
    severity,
    waivable: waivable !== undefined,
    ...(appliesWhen && { applies: planned(appliesWhen) }),
    readings: (readings ?? [undefined]).map((reading) => planned(require, reading)),
  }
}

interface Around {
  readonly ruleSet: RuleSet
  readonly criterion: Criterion
  readonly on: Day
  readonly reading: Reading | undefined
}

function plannedNode(condition: Condition, around: Around): PlannedNode {
  const parts = (of: readonly Condition[]): PlannedNode[] => of.map((part) => plannedNode(part, around))
  if ('all' in condition) return { kind: 'all', of: parts(condition.all) }
  if ('any' in condition) return { kind: 'any', of: parts(condition.any) }
  if ('not' in condition) return { kind: 'not', of: parts([condition.not]) }
  return plannedLeaf(condition, around)
}

function plannedLeaf(leaf: Leaf, { ruleSet, criterion, on, reading }: Around): PlannedLeaf {
  const actual = (name: string): string =>
    reading && Object.hasOwn(reading.facts, name) ? reading.facts[name]! : name
  const fact = actual(leaf.fact)
  const definition = ruleSet.facts[fact]
  // Only numbers have limits.
  const type = definition?.type ?? (leaf.limit === undefined ? 'text' : 'decimal')
  const unseen = criterion.confidence === 'recalled' ? ({ gap: 'recalled' } as const) : {}
  if (type !== 'decimal') return { kind: 'word', fact, type, value: leaf.value ?? '', ...unseen }
  const number = {
    kind: 'number',
    fact,
    ...(leaf.per !== undefined && { per: actual(leaf.per) }),
    op: leaf.op,
    gapOutside: 'none',
  } as const
  if (leaf.limit === undefined)
    return { ...number, decimals: definition!.decimals, choices: [{ limit: String(leaf.value), ...unseen }] }
  const parameter = ruleSet.parameters![leaf.limit]!
  const choice = (one: Parameter): Choice => ({ ...unseen, ...choiceOf(one, on, actual) })
  const { by, bands = [], decimals } = parameter
  if (by === undefined) return { ...number, decimals, choices: [choice(parameter)] }
  const { gap } = limitAt(parameter, on)
  return {
    ...number,
    decimals,
    by: actual(by),
    byType: ruleSet.facts[actual(by)]?.type === 'text' ? 'text' : 'decimal',
    ...(gap && { gapUnchosen: gap }),
    choices: bands.map(({ atLeast, below, is, values }) => ({
      ...(atLeast !== undefined && { atLeast: new Decimal(atLeast) }),
      ...(below !== undefined && { below: new Decimal(below) }),
      ...(is && { is }),
      ...choice(unbanded(parameter, values)),
    })),
  }
}

function unbanded({ label, unit, decimals }: Parameter, values: NonNullable<Parameter['values']>): Parameter {
  return { label, unit, decimals, values }
}

function choiceOf(parameter: Parameter, on: Day, actual: (name: string) => string): Choice {
  const { dated, gap } = limitAt(parameter, on)
  const limit = dated?.formula === undefined ? dated?.value : renamed(dated.formula, actual)
  const known: { gap?: LimitGap } = gap ? { gap } : {}
  return { ...known, ...(limit !== undefined && limit !== null && { limit }) }
}

type Formula = NonNullable<Choice['limit']>

function renamed(formula: Formula, actual: (name: string) => string): Formula {
  if (typeof formula === 'string') return formula
  if ('fact' in formula) return { fact: actual(formula.fact) }
  const [name, parts] = Object.entries(formula)[0] as [string, readonly Formula[]]
  return { [name]: parts.map((part) => renamed(part, actual)) } as unknown as Formula
}
