import { Decimal } from '@zerocarbon/accounting/quantity'
import type { AbsentFact } from '../facts/Facts.ts'
import type { Leaf, Operator, Parameter } from '../ruleset/RuleSet.ts'
import type { Limit, Margin, Measure, MeasuredFact } from '../verdict/Measure.ts'
import type { LeafTrace } from '../verdict/TraceNode.ts'
import { limitFor } from './limitFor.ts'
import type { World } from './World.ts'

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
  const { limit, gap, openNote, laterFrom, parameter } = limitFor(leaf, world, known)
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
    ...(openNote && { openNote }),
    ...(laterFrom !== undefined && { laterFrom }),
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
  const alike = whole && part.unit === whole.unit
  // A share, unless the limit has no unit: then a ratio, such as 1.28 kWh for each kWh used.
  const unit = !whole ? part.unit : alike ? (parameter?.unit ?? '1') : `${part.unit}/${whole.unit}`
  const against = limit?.value instanceof Decimal ? limit.value : undefined
  const decimals = decimalsFor(value, against, parameter?.decimals ?? ruleSet.facts[part.fact]?.decimals ?? 0)
  const measured = { value, unit, decimals, part, ...(whole && { whole }) }
  if (!against || leaf.op === 'equals') return { measured }
  const line = limit?.line?.value ?? against
  const turn = whole ? line.times(whole.value) : line
  const apart = upper.has(leaf.op) ? turn.minus(part.value) : part.value.minus(turn)
  // A zero keeps a sign, and nothing is short of a line it lies on.
  const spare = apart.isZero() ? apart.abs() : apart
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
