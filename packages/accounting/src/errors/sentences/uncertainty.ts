import type { UncertaintyProblems } from '../problems/UncertaintyProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'

/** Uncertainty. */
export const uncertainty: SentencesOf<UncertaintyProblems> = {
  'ZC-UNCERTAINTY-INVALID': (i) => ({
    zh: [
      i.text === ''
        ? `第 ${String(i.row)} 项没有填不确定度`
        : `第 ${String(i.row)} 项的不确定度“${i.text}”用不了`,
      '写成 5% 或 0.05（95 % 区间的半宽）；超过 100 % 要写百分号，不能为负',
    ],
    en: [
      i.text === ''
        ? `Item ${String(i.row)} has no uncertainty`
        : `The uncertainty "${i.text}" of item ${String(i.row)} cannot be used`,
      'Write 5% or 0.05, the half-width of the 95 % interval; above 100 % with the percent sign, and never below zero',
    ],
  }),
  'ZC-UNCERTAINTY-ZERO': (i) => ({
    zh: ['合计为零，没有相对不确定度', `绝对不确定度是 ±${i.halfWidth}；改用绝对值，或把正负两部分分开算`],
    en: [
      'The total is zero, so there is no relative uncertainty',
      `In absolute terms it is ±${i.halfWidth}; use that, or take the positive and negative lines apart`,
    ],
  }),
}
