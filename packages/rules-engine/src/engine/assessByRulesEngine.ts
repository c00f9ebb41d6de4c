import { Decimal } from '@zerocarbon/accounting/quantity'
import { Engine, type RuleResult, type TopLevelCondition } from 'json-rules-engine'
import type { Case } from '../facts/Facts.ts'
import { assessBy } from '../judge/assess.ts'
import type { Role } from '../judge/judge.ts'
import { leafTrace } from '../judge/leafTrace.ts'
import type { World } from '../judge/World.ts'
import { worldsOf } from '../judge/worldsOf.ts'
import type { Condition, Criterion, Leaf, Reading, RuleSet } from '../ruleset/RuleSet.ts'
import type { Assessment } from '../verdict/Assessment.ts'
import { negationNormal, type Normal } from '../resolve/negationNormal.ts'
import { engineOperators, type LeftSide, type RightSide } from './operators.ts'
import { traceOf, type EngineResult } from './traceOf.ts'

/**
 * As `assess`, decided by json-rules-engine: each condition becomes two rules, P and the negation normal form of not-P.
 * Neither fires: not known.
 *
 * The engine is built for one case and thrown away, so that nothing is shared between runs. Its own operators, its
 * paths, its cache (keyed by a 32-bit hash) and its priorities (they leave parts unevaluated) are not used.
 */
export async function assessByRulesEngine(ruleSet: RuleSet, c: Case): Promise<Assessment> {
  const parts = partsOf(ruleSet, c)
  const engine = new Engine([], {
    pathResolver: () => {
      throw new TypeError('a rule has no paths')
    },
  })
  for (const [name, holds] of engineOperators) engine.addOperator(name, holds)
  const options = { cache: false }
  engine.addFact('left', ({ part, leaf }) => leftOf(parts.get(String(part)), leaf as Leaf), options)
  engine.addFact('right', ({ part, leaf }) => rightOf(parts.get(String(part)), leaf as Leaf), options)
  for (const [key, { condition }] of parts)
    for (const negated of [false, true])
      engine.addRule({
        name: ruleName(key, negated),
        conditions: wrapped(compiled(negationNormal(condition, negated), key)),
        event: { type: negated ? 'fail' : 'pass' },
      })
  const { results, failureResults } = await engine.run()
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, resultOf(result)]))
  return assessBy(ruleSet, c, (criterion, role, reading) => {
    const key = keyOf(criterion, role, reading)
    const { condition, world } = parts.get(key)!
    return traceOf(condition, world, byName.get(ruleName(key, false))!, byName.get(ruleName(key, true))!)
  })
}

interface Part {
  readonly condition: Condition
  readonly world: World
}

const keyOf = ({ id }: Criterion, role: Role, reading: Reading | undefined): string =>
  `${id}|${role}|${reading?.id ?? ''}`
const ruleName = (key: string, negated: boolean): string => `${key}|${negated ? 'fail' : 'pass'}`

function partsOf(ruleSet: RuleSet, c: Case): Map<string, Part> {
  const worldOf = worldsOf(ruleSet, c)
  const parts = new Map<string, Part>()
  for (const criterion of ruleSet.criteria) {
    if (criterion.appliesWhen)
      parts.set(keyOf(criterion, 'appliesWhen', undefined), {
        condition: criterion.appliesWhen,
        world: worldOf(criterion, undefined),
      })
    for (const reading of criterion.readings ?? [undefined])
      parts.set(keyOf(criterion, 'require', reading), {
        condition: criterion.require,
        world: worldOf(criterion, reading),
      })
  }
  return parts
}

type EngineCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number]

function compiled(normal: Normal, part: string): EngineCondition {
  if ('all' in normal) return { all: normal.all.map((each) => compiled(each, part)) }
  if ('any' in normal) return { any: normal.any.map((each) => compiled(each, part)) }
  const { leaf, op } = normal
  const params = { part, leaf }
  return {
    fact: 'left',
    params,
    operator: `zc.${op}`,
    value: { fact: 'right', params },
    // The engine keeps the name of a condition and drops other keys when a result is written out.
    name: [
      leaf.fact,
      ...(leaf.per === undefined ? [] : ['/', leaf.per]),
      ' ',
      op,
      ' ',
      leaf.limit ?? String(leaf.value),
    ].join(''),
  }
}

/** A rule's condition starts with all or any. */
function wrapped(condition: EngineCondition): TopLevelCondition {
  return 'all' in condition || 'any' in condition ? condition : { all: [condition] }
}

/** The engine notes a result on every condition but the outermost, whose result is the rule's. */
function resultOf({ conditions, result }: RuleResult): EngineResult {
  return { ...(conditions as unknown as EngineResult), result: result === true }
}

function leftOf(part: Part | undefined, leaf: Leaf): LeftSide {
  const { world } = part!
  const fact = world.actual(leaf.fact)
  const value = textOf(world, fact)
  const side = {
    fact,
    isNumber: world.ruleSet.facts[fact]?.type === 'decimal',
    ...(value !== undefined && { value }),
  }
  if (leaf.per === undefined) return side
  const per = world.actual(leaf.per)
  const whole = textOf(world, per)
  return { ...side, per, ...(typeof whole === 'string' && { whole }) }
}

function textOf(world: World, id: string): string | boolean | undefined {
  const found = world.look(id)
  if (!('fact' in found)) return undefined
  const { value } = found.fact
  return value instanceof Decimal ? value.toFixed() : value
}

function rightOf(part: Part | undefined, leaf: Leaf): RightSide {
  const { limit, gap } = leafTrace(leaf, part!.world)
  if (!limit || gap) return {}
  const { value, from, line } = limit
  const turns = line?.value ?? value
  return {
    value: turns instanceof Decimal ? turns.toFixed() : turns,
    ...(line && { below: line.below }),
    from,
  }
}
