import { Decimal, readNumber } from '@zerocarbon/accounting/quantity'
import type { AbsentFact } from '../facts/Facts.ts'
import type { Criterion, Day, Leaf, Operator, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import { limitAt } from '../resolve/limitAt.ts'
import type { Limit, Margin, Measure, MeasuredFact } from '../verdict/Measure.ts'
import type { LeafTrace, LimitGap } from '../verdict/TraceNode.ts'
import type { Known } from './lookUp.ts'

/** All that one part of a criterion is judged by, in one reading. */
export interface World {
  readonly ruleSet: RuleSet
  readonly criterion: Criterion
  readonly on: Day
  /** The fact this reading takes for a name in the rule. */
  actual(name: string): string
  look(actual: string): Known
}

/** Everything about one comparison but its result: the figures, the limit, the margin, and what is missing. */
export function leafTrace(leaf: Leaf, world: World): Omit<LeafTrace, 'result'> {
  const fact = world.actual(leaf.fact)
  const per = leaf.per === undefined ? undefined : world.actual(leaf.per)
  const missing: AbsentFact[] = []
  const known = (id: string): Decimal | boolean | string | undefined => {
    const found = world.look(id)
    if ('fact' in found) return found.fact.value
    missing.push(found.absent)
    return undefined
  }
  const value = known(fact)
  const whole = per === undefined ? undefined : wholeOf(per, known(per), world, missing)
  const { limit, gap, parameter } = limitOf(leaf, world, known)
  const figures: { measured?: Measure; margin?: Margin } =
    value instanceof Decimal && (per === undefined || whole)
      ? figuresOf({ fact, value, unit: unitOf(fact, world) }, whole, { leaf, limit, parameter }, world)
      : {}
  return {
    kind: 'leaf',
    leaf,
    fact,
    ...(per !== undefined && { per }),
    ...(value !== undefined && { value }),
    ...figures,
    ...(limit && { limit }),
    ...(gap && { gap }),
    missing,
  }
}

const unitOf = (fact: string, { ruleSet }: World): string => ruleSet.facts[fact]?.unit ?? ''

/** A share of nothing is not zero: without a positive whole there is nothing to compare. */
function wholeOf(
  per: string,
  value: Decimal | boolean | string | undefined,
  world: World,
  missing: AbsentFact[],
): MeasuredFact | undefined {
  if (!(value instanceof Decimal)) return undefined
  if (value.gt(0)) return { fact: per, value, unit: unitOf(per, world) }
  const name = world.ruleSet.facts[per]?.name ?? { zh: per, en: per }
  missing.push({
    id: per,
    reason: {
      zh: `“${name.zh}”为 ${value.toFixed()}，作分母须大于 0，请核对用能数据`,
      en: `"${name.en}" is ${value.toFixed()} and, as a denominator, must be above 0: check the energy data`,
    },
  })
  return undefined
}

interface LimitFound {
  readonly limit?: Limit
  readonly gap?: LimitGap
  readonly parameter?: Parameter
}

function limitOf(
  leaf: Leaf,
  world: World,
  known: (id: string) => Decimal | boolean | string | undefined,
): LimitFound {
  const { criterion, ruleSet, on } = world
  // A definition nobody has seen decides no more than a limit nobody has seen.
  const unseen = criterion.confidence === 'recalled' ? ({ gap: 'recalled' } as const) : {}
  const { confidence, cite } = criterion
  const { op } = leaf
  if (leaf.limit === undefined) {
    const isNumber = ruleSet.facts[world.actual(leaf.fact)]?.type === 'decimal'
    const { value = '' } = leaf
    const limit = isNumber && typeof value === 'string' ? readNumber(value) : value
    const unit = isNumber ? unitOf(world.actual(leaf.fact), world) : ''
    return { limit: { op, value: limit, unit, from: ruleSet.inForce.from, confidence, cite }, ...unseen }
  }
  const parameter = ruleSet.parameters![leaf.limit]!
  const size = parameter.by === undefined ? undefined : known(world.actual(parameter.by))
  const { dated, gap } = limitAt(parameter, on, size instanceof Decimal ? size : undefined)
  const limit =
    dated && typeof dated.value === 'string'
      ? {
          op,
          value: readNumber(dated.value),
          unit: parameter.unit,
          from: dated.from,
          confidence: dated.confidence,
          cite: dated.cite,
        }
      : undefined
  // Without its size a banded limit is not known, which is another thing than not seen.
  const open = parameter.by === undefined || size instanceof Decimal ? unseen : {}
  return { parameter, ...(limit && { limit }), ...(gap ? { gap } : open) }
}

interface Against {
  readonly leaf: Leaf
  readonly limit: Limit | undefined
  readonly parameter: Parameter | undefined
}

function figuresOf(
  part: MeasuredFact,
  whole: MeasuredFact | undefined,
  { leaf, limit, parameter }: Against,
  { ruleSet }: World,
): { measured: Measure; margin?: Margin } {
  const value = whole ? part.value.div(whole.value) : part.value
  const unit = !whole ? part.unit : part.unit === whole.unit ? '1' : `${part.unit}/${whole.unit}`
  const against = limit?.value instanceof Decimal ? limit.value : undefined
  const decimals = decimalsFor(value, against, parameter?.decimals ?? ruleSet.facts[part.fact]?.decimals ?? 0)
  const measured = { value, unit, decimals, part, ...(whole && { whole }) }
  if (!against || leaf.op === 'equals') return { measured }
  const short = part.value.minus(whole ? against.times(whole.value) : against)
  const spare = upper.has(leaf.op) ? short.neg() : short
  const margin = { value: whole ? spare.div(whole.value) : spare, part: spare, partUnit: part.unit }
  return { measured, margin }
}

const upper: ReadonlySet<Operator> = new Set<Operator>(['atMost', 'lessThan'])

/** 0.200000003 beside a limit of 0.2 must not be shown as 0.20. */
function decimalsFor(value: Decimal, limit: Decimal | undefined, least: number): number {
  if (!limit || value.eq(limit)) return least
  for (let decimals = least; decimals < 18; decimals++)
    if (!value.toDecimalPlaces(decimals).eq(limit)) return decimals
  return 18
}
