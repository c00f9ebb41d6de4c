import { Engine, type RuleResult, type TopLevelCondition } from 'json-rules-engine'
import type { Case } from '../facts/Facts.ts'
import { assessBy } from '../judge/assess.ts'
import type { Role } from '../judge/judge.ts'
import type { World } from '../judge/World.ts'
import { worldsOf } from '../judge/worldsOf.ts'
import type { Condition, Criterion, Leaf, Reading, RuleSet } from '../ruleset/RuleSet.ts'
import type { Assessment } from '../verdict/Assessment.ts'
import { negationNormal, type Normal } from '../resolve/negationNormal.ts'
import { conditionLeaves } from '../resolve/conditionLeaves.ts'
import { engineOperators } from './operators.ts'
import { sidesOf, type Sides } from './sidesOf.ts'
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
  const found = (params: Readonly<Record<string, unknown>>): Sides => {
    const { leaves, sides } = parts.get(String(params['part']))!
    return sides(leaves[Number(params['place'])]!)
  }
  engine.addFact('left', (params) => found(params).left, options)
  engine.addFact('right', (params) => found(params).right, options)
  for (const [key, part] of parts)
    for (const negated of [false, true])
      engine.addRule({
        name: ruleName(key, negated),
        conditions: wrapped(compiled(negationNormal(part.condition, negated), key, part.leaves)),
        event: { type: negated ? 'fail' : 'pass' },
      })
  const { results, failureResults } = await engine.run()
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, resultOf(result)]))
  return assessBy(ruleSet, c, (criterion, role, reading) => {
    const key = keyOf(criterion, role, reading)
    const part = parts.get(key)!
    return traceOf(
      part.condition,
      (leaf) => part.sides(leaf).trace,
      byName.get(ruleName(key, false))!,
      byName.get(ruleName(key, true))!,
    )
  })
}

interface Part {
  readonly condition: Condition
  readonly leaves: readonly Leaf[]
  /** Found once for P, not-P and the trace. */
  readonly sides: (leaf: Leaf) => Sides
}

function partOf(condition: Condition, world: World): Part {
  const found = new Map<Leaf, Sides>()
  const sides = (leaf: Leaf): Sides => {
    const known = found.get(leaf) ?? sidesOf(leaf, world)
    found.set(leaf, known)
    return known
  }
  return { condition, leaves: conditionLeaves(condition), sides }
}

const keyOf = ({ id }: Criterion, role: Role, reading: Reading | undefined): string =>
  `${id}|${role}|${reading?.id ?? ''}`
const ruleName = (key: string, negated: boolean): string => `${key}|${negated ? 'fail' : 'pass'}`

function partsOf(ruleSet: RuleSet, c: Case): Map<string, Part> {
  const worldOf = worldsOf(ruleSet, c)
  const parts = new Map<string, Part>()
  for (const criterion of ruleSet.criteria) {
    if (criterion.appliesWhen)
      parts.set(
        keyOf(criterion, 'appliesWhen', undefined),
        partOf(criterion.appliesWhen, worldOf(criterion, undefined)),
      )
    for (const reading of criterion.readings ?? [undefined])
      parts.set(keyOf(criterion, 'require', reading), partOf(criterion.require, worldOf(criterion, reading)))
  }
  return parts
}

type EngineCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number]

function compiled(normal: Normal, part: string, leaves: readonly Leaf[]): EngineCondition {
  if ('all' in normal) return { all: normal.all.map((each) => compiled(each, part, leaves)) }
  if ('any' in normal) return { any: normal.any.map((each) => compiled(each, part, leaves)) }
  const { leaf, op } = normal
  // A place and not the comparison itself: the engine copies all of it into every result.
  const params = { part, place: leaves.indexOf(leaf) }
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
