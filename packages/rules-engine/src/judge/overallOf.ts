import type { Text } from '@zerocarbon/accounting/trace'
import type { Assessment } from '../verdict/Assessment.ts'
import type { Outcome, Verdict } from '../verdict/Verdict.ts'
import { joinTexts } from './says.ts'

const worst: readonly Outcome[] = ['fail', 'missing', 'undetermined']
const reasons: Readonly<Partial<Record<Outcome, Text>>> = {
  fail: { zh: '未达到', en: 'not met' },
  missing: { zh: '补齐数据才能判定', en: 'cannot be judged before the data are complete' },
  undetermined: { zh: '还不能判定', en: 'cannot be judged yet' },
}

/**
 * The whole of a set: veto and mandatory criteria must all hold, so the worst of them speaks. Guiding criteria never
 * decide. Where nothing binding was judged, that is said and is no pass.
 */
export function overallOf(verdicts: readonly Verdict[]): Pick<Assessment, 'overall' | 'overallReason'> {
  const binding = verdicts.filter(({ criterion }) => criterion.severity !== 'guiding')
  const of = (outcome: Outcome): Verdict[] => binding.filter((verdict) => verdict.outcome === outcome)
  const found = worst.find((outcome) => of(outcome).length > 0)
  if (found) return because(found, of(found))
  const passed = of('pass').length
  if (passed > 0)
    return {
      overall: 'pass',
      overallReason: {
        zh: `判定的 ${String(passed)} 项均已达标`,
        en: `all ${String(passed)} criteria that were judged are met`,
      },
    }
  return nothingJudged(binding)
}

function because(
  overall: Outcome,
  verdicts: readonly Verdict[],
): Pick<Assessment, 'overall' | 'overallReason'> {
  const titles = joinTexts(
    verdicts.map(({ criterion }) => criterion.title),
    '、',
    ', ',
  )
  const { zh, en } = reasons[overall]!
  return { overall, overallReason: { zh: `${zh}：${titles.zh}`, en: `${en}: ${titles.en}` } }
}

function nothingJudged(binding: readonly Verdict[]): Pick<Assessment, 'overall' | 'overallReason'> {
  const overall = (['notInForce', 'waived'] as const).find((outcome) =>
    binding.some((verdict) => verdict.outcome === outcome),
  )
  return {
    overall: overall ?? 'notApplicable',
    overallReason: {
      zh: '没有一项起决定作用的指标在这一天可判定',
      en: 'no binding criterion could be judged on this day',
    },
  }
}
