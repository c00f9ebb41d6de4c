import type { Language } from '@zerocarbon/accounting/errors'
import { wordSays } from '../facts/wordSays.ts'
import type { Condition, Criterion, Leaf, RuleSet } from '../ruleset/RuleSet.ts'
import { operatorWords } from './ruleWords.ts'

/** What a condition asks, in a sentence: names of facts and limits, and plain values as they stand. */
export function conditionSays(
  condition: Condition,
  criterion: Criterion,
  ruleSet: RuleSet,
  language: Language,
): string {
  const says = (part: Condition): string => conditionSays(part, criterion, ruleSet, language)
  const inner = (part: Condition): string =>
    'all' in part || 'any' in part
      ? language === 'zh'
        ? `（${says(part)}）`
        : `(${says(part)})`
      : says(part)
  if ('not' in condition)
    return language === 'zh' ? `不得：${inner(condition.not)}` : `not: ${inner(condition.not)}`
  if ('all' in condition) return condition.all.map(inner).join(language === 'zh' ? '，并且 ' : ' and ')
  if ('any' in condition) return condition.any.map(inner).join(language === 'zh' ? '，或者 ' : ' or ')
  return leafSays(condition, criterion, ruleSet, language)
}

function leafSays(leaf: Leaf, criterion: Criterion, ruleSet: RuleSet, language: Language): string {
  const { fact, per, op, limit, value } = leaf
  const name = (id: string): string => nameOf(id, criterion, ruleSet, language)
  const what = per === undefined ? name(fact) : `${name(fact)} / ${name(per)}`
  const parameter = limit === undefined ? undefined : ruleSet.parameters?.[limit]
  const definition = ruleSet.facts[criterion.readings?.[0]?.facts[fact] ?? fact]
  const unit = per === undefined ? (definition?.unit ?? '') : ''
  const yes = value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  const plain =
    typeof value === 'string' ? `${wordSays(value, definition)[language]} ${unit}`.trim() : yes[language]
  const bound = parameter
    ? language === 'zh'
      ? `“${parameter.label.zh}”`
      : `"${parameter.label.en}"`
    : plain
  return language === 'zh'
    ? `${what} ${operatorWords[op].zh} ${bound}`
    : `${what} ${operatorWords[op].en} ${bound}`
}

/** A name that readings fill is called what they take for it. */
function nameOf(id: string, { readings = [] }: Criterion, { facts }: RuleSet, language: Language): string {
  const taken = [...new Set(readings.flatMap((reading) => reading.facts[id] ?? []))]
  const names = (taken.length === 0 ? [id] : taken).map((fact) => facts[fact]?.name[language] ?? fact)
  return names.join(language === 'zh' ? ' 或 ' : ' or ')
}
