import type { Language } from '@zerocarbon/accounting/errors'
import type { Assessment, Outcome } from '@zerocarbon/rules-engine'
import { outcomeWords } from '@zerocarbon/rules-engine'

/** The verdicts of all rule sets in one sentence, and the count of every outcome. */
export interface Headline {
  readonly sentence: string
  readonly counts: string
}

/** Nothing is met as a whole while one line has a gap, misses data or is not determined. */
export function headline(assessments: readonly Assessment[], language: Language): Headline {
  const verdicts = assessments.flatMap((assessment) => assessment.verdicts)
  const count = (outcome: Outcome): number => verdicts.filter((v) => v.outcome === outcome).length
  const zh = language === 'zh'
  return { sentence: sentenceOf(count, zh), counts: countsOf(count, verdicts.length, language) }
}

const open: readonly (readonly [Outcome, zh: (n: string) => string, en: (n: string) => string])[] = [
  ['fail', (n) => `有差距 ${n} 项`, (n) => (n === '1' ? '1 gap' : `${n} gaps`)],
  ['missing', (n) => `缺少数据 ${n} 项`, (n) => `${n} with missing data`],
  ['undetermined', (n) => `待确认 ${n} 项`, (n) => `${n} to be determined`],
]

function sentenceOf(count: (outcome: Outcome) => number, zh: boolean): string {
  const parts = open.flatMap(([outcome, chinese, english]) => {
    const n = count(outcome)
    return n === 0 ? [] : [zh ? chinese(String(n)) : english(String(n))]
  })
  if (parts.length > 0) return parts.join(zh ? '，' : ', ')
  if (count('pass') > 0) return zh ? '全部达标' : 'All met'
  return zh ? '没有需要判定的指标' : 'No line to judge'
}

const order: readonly Outcome[] = [
  'pass',
  'fail',
  'missing',
  'undetermined',
  'notApplicable',
  'notInForce',
  'waived',
]

function countsOf(count: (outcome: Outcome) => number, all: number, language: Language): string {
  const parts = order.flatMap((outcome) => {
    const n = count(outcome)
    if (n === 0) return []
    const word = outcomeWords[outcome][language]
    return [language === 'zh' ? `${word} ${String(n)}` : `${String(n)} ${word.toLowerCase()}`]
  })
  return language === 'zh'
    ? `共 ${String(all)} 项：${parts.join('，')}`
    : `${String(all)} ${all === 1 ? 'criterion' : 'criteria'}: ${parts.join(', ')}`
}
