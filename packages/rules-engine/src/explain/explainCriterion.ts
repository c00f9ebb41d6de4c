import type { Language } from '@zerocarbon/accounting/errors'
import { limitsOf } from '../resolve/limitsOf.ts'
import type { Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import { conditionSays } from './conditionSays.ts'
import { citeSays, limitLines } from './limitLines.ts'
import { confidenceWords, severityWords } from './ruleWords.ts'

/** Everything a criterion asks, in words: when it applies, its limits with days and clauses, its readings, evidence. */
export function explainCriterion(criterion: Criterion, ruleSet: RuleSet, language: Language): string[] {
  const { id, title, severity, indicator, appliesWhen, require, readings = [], waivable } = criterion
  const { evidence, advice, cite, confidence } = criterion
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const sure = confidenceWords[confidence][language]
  const head = [
    severityWords[severity][language],
    ...(indicator === undefined ? [] : [say(`指标 ${indicator}`, `indicator ${indicator}`)]),
    sure,
  ]
  const line = (zh: string, en: string, text: string): string => say(`  ${zh}：${text}`, `  ${en}: ${text}`)
  const limits = [...new Set(limitsOf(criterion))]
  return [
    `${id}  ${title[language]}${say(`（${head.join('，')}）`, ` (${head.join(', ')})`)}`,
    ...(appliesWhen
      ? [line('适用', 'applies when', conditionSays(appliesWhen, criterion, ruleSet, language))]
      : []),
    line('要求', 'requires', conditionSays(require, criterion, ruleSet, language)),
    ...limits.flatMap((name) => {
      const parameter = ruleSet.parameters![name]!
      return [
        line('限值', 'limit', parameter.label[language]),
        ...limitLines(parameter, ruleSet, language).map((text) => `    ${text}`),
      ]
    }),
    ...readings.map(({ label, argument, facts }) => {
      const taken = Object.values(facts).map((fact) => ruleSet.facts[fact]?.name[language] ?? fact)
      return line(
        '理解',
        'reading',
        `${label[language]}${say('：', ': ')}${taken.join(say('，', ', '))}${say('。', '. ')}${argument[language]}`,
      )
    }),
    ...(waivable
      ? [
          line(
            '可说明理由后不计',
            'may be left out',
            `${waivable.reason[language]} (${citeSays(waivable.cite, ruleSet)})`,
          ),
        ]
      : []),
    line(
      '证据',
      'evidence',
      evidence.map((kind) => ruleSet.evidence[kind]?.[language] ?? kind).join(say('、', ', ')),
    ),
    ...(advice ? [line('建议', 'advice', advice[language])] : []),
    line('出处', 'stands in', citeSays(cite, ruleSet)),
    ...(cite.quote === undefined ? [] : [line('原文', 'words', cite.quote)]),
  ]
}
