import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { Leaf } from '../ruleset/RuleSet.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'
import { lintReach } from './lintReach.ts'

const decimal = /^-?(0|[1-9]\d{0,17})(\.\d{1,12})?$/
const aFact = { zh: '数据', en: 'fact' }

/** One comparison, with the names a reading puts in. */
export function lintLeaf(
  context: LintContext,
  leaf: Leaf,
  path: Path,
  reading: Readonly<Record<string, string>>,
): RuleProblem[] {
  const actual = (name: string): string => (Object.hasOwn(reading, name) ? reading[name]! : name)
  const unknown = (['fact', 'per'] as const).flatMap((key) => {
    const name = leaf[key]
    // A wrong name inside a reading is told there.
    if (name === undefined || Object.hasOwn(reading, name)) return []
    return context.named([...path, key], aFact, name, context.facts.keys())
  })
  const fact = context.facts.get(actual(leaf.fact))
  const per = leaf.per === undefined ? undefined : context.facts.get(actual(leaf.per))
  if (unknown.length > 0 || !fact || (leaf.per !== undefined && !per)) return unknown
  if (fact.type !== 'decimal') return lintWord(context, leaf, path, fact)
  if (per && per.type !== 'decimal')
    return [context.invalid([...path, 'per'], per.id, { zh: '一项数值', en: 'a fact that is a number' })]
  if (leaf.op === 'equals' && context.set.compare === 'rounded-value')
    return [
      context.invalid([...path, 'op'], leaf.op, {
        zh: 'atMost、lessThan、atLeast 或 moreThan：修约值比较不用 equals',
        en: 'atMost, lessThan, atLeast or moreThan: rounded values are not compared by equals',
      }),
    ]
  if (leaf.limit === undefined) {
    if (typeof leaf.value === 'string' && decimal.test(leaf.value))
      return lintReach(context, leaf, path, { fact, per })
    return [
      context.invalid([...path, 'value'], String(leaf.value), {
        zh: '带引号的数，如 "0.2"',
        en: 'a number in quotes, such as "0.2"',
      }),
    ]
  }
  const wanted = per ? quotient(fact, per) : fact.unit
  return [
    ...lintLimit(context, leaf.limit, path, { wanted, isQuotient: per !== undefined }, actual),
    ...lintReach(context, leaf, path, { fact, per }),
  ]
}

function quotient(fact: FactDefinition, per: FactDefinition): string {
  return fact.unit === per.unit ? '1' : `${fact.unit}/${per.unit}`
}

/** Yes-or-no and text are only equal or not. */
function lintWord(context: LintContext, leaf: Leaf, path: Path, fact: FactDefinition): RuleProblem[] {
  const problems: RuleProblem[] = []
  if (leaf.op !== 'equals')
    problems.push(context.invalid([...path, 'op'], leaf.op, { zh: 'equals', en: 'equals' }))
  if (leaf.per !== undefined)
    problems.push(
      context.invalid([...path, 'fact'], fact.id, { zh: '一项数值', en: 'a fact that is a number' }),
    )
  if (leaf.limit !== undefined)
    problems.push(
      context.invalid([...path, 'limit'], leaf.limit, {
        zh: '限值只用于数值，这里用 value',
        en: 'limits are for numbers; use "value" here',
      }),
    )
  else if (fact.type === 'boolean' && typeof leaf.value !== 'boolean')
    problems.push(
      context.invalid([...path, 'value'], String(leaf.value), { zh: 'true 或 false', en: 'true or false' }),
    )
  else if (fact.type === 'text' && typeof leaf.value !== 'string')
    problems.push(
      context.invalid([...path, 'value'], String(leaf.value), { zh: '带引号的文字', en: 'text in quotes' }),
    )
  else problems.push(...context.wordOf(fact, [...path, 'value'], String(leaf.value)))
  return problems
}

function lintLimit(
  context: LintContext,
  limit: string,
  path: Path,
  { wanted, isQuotient }: { readonly wanted: string; readonly isQuotient: boolean },
  actual: (name: string) => string,
): RuleProblem[] {
  const parameters = context.set.parameters ?? {}
  const at: Path = [...path, 'limit']
  const unknown = context.named(at, { zh: '限值', en: 'parameter' }, limit, Object.keys(parameters))
  if (unknown.length > 0) return unknown
  const { unit, by, bands = [] } = parameters[limit]!
  // A quotient of two alike is a share; a limit without a unit shows it as a plain ratio, such as 1.28.
  const isRatio = unit === '' && wanted === '1' && isQuotient
  const problems = unit === wanted || isRatio ? [] : [context.at('ZC-RULE-UNIT', at, { given: unit, wanted })]
  if (by === undefined) return problems
  const size = context.facts.get(actual(by))
  if (!size)
    return [...problems, ...context.named(['parameters', limit, 'by'], aFact, by, context.facts.keys())]
  const isOfWords = bands.some(({ is }) => is)
  if (size.type === (isOfWords ? 'text' : 'decimal')) return problems
  const allowed = isOfWords
    ? { zh: '一项文字', en: 'a fact that is text' }
    : { zh: '一项数值', en: 'a fact that is a number' }
  return [...problems, context.invalid(['parameters', limit, 'by'], by, allowed)]
}
