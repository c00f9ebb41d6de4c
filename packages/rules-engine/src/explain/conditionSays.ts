import type { Language } from '@zerocarbon/accounting/errors'
import { oppositeOperator } from '../resolve/oppositeOperator.ts'
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
  if ('not' in condition) {
    const { not: part } = condition
    if ('not' in part) return says(part.not)
    // A bracket shows how far the word reaches.
    if ('all' in part) return language === 'zh' ? `不同时满足「${says(part)}」` : `not all of (${says(part)})`
    if ('any' in part) return language === 'zh' ? `均不满足「${says(part)}」` : `none of (${says(part)})`
    return leafSays(part, criterion, ruleSet, language, true)
  }
  if ('all' in condition) return condition.all.map(inner).join(language === 'zh' ? '，并且 ' : ' and ')
  if ('any' in condition) return condition.any.map(inner).join(language === 'zh' ? '，或者 ' : ' or ')
  return leafSays(condition, criterion, ruleSet, language)
}

function leafSays(
  leaf: Leaf,
  criterion: Criterion,
  ruleSet: RuleSet,
  language: Language,
  isNegated = false,
): string {
  const { fact, per, op, limit, value } = leaf
  const name = (id: string): string => nameOf(id, criterion, ruleSet, language)
  const what = per === undefined ? name(fact) : `${name(fact)} / ${name(per)}`
  const parameter = limit === undefined ? undefined : ruleSet.parameters?.[limit]
  const definition = ruleSet.facts[criterion.readings?.[0]?.facts[fact] ?? fact]
  const unit = per === undefined ? (definition?.unit ?? '') : ''
  // What is not yes is no.
  const yes = (value === true) !== isNegated ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  const plain =
    typeof value === 'string' ? `${wordSays(value, definition)[language]} ${unit}`.trim() : yes[language]
  const bound = parameter
    ? language === 'zh'
      ? `“${parameter.label.zh}”`
      : `"${parameter.label.en}"`
    : plain
  const opposite = isNegated ? oppositeOperator[op] : op
  if (opposite === 'differs' && typeof value !== 'boolean')
    return language === 'zh' ? `${what}不是 ${bound}` : `${what} is not ${bound}`
  return `${what} ${operatorWords[opposite === 'differs' ? op : opposite][language]} ${bound}`
}

/** A name that readings fill is called what they take for it. */
function nameOf(id: string, { readings = [] }: Criterion, { facts }: RuleSet, language: Language): string {
  const taken = [...new Set(readings.flatMap((reading) => reading.facts[id] ?? []))]
  const names = (taken.length === 0 ? [id] : taken).map((fact) => facts[fact]?.name[language] ?? fact)
  return names.join(language === 'zh' ? ' 或 ' : ' or ')
}
