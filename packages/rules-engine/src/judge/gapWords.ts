import type { Text } from '@zerocarbon/accounting/trace'
import type { LimitGap } from '../verdict/TraceNode.ts'

/** Why a limit decides nothing; one of a later day is said with its day instead. */
export const gapWords: Readonly<Record<Exclude<LimitGap, 'later'>, Text>> = {
  expected: { zh: '限值已预告，尚未公布', en: 'the limit is announced and not yet published' },
  none: { zh: '这一规模或这一日期没有规定限值', en: 'no limit is set for this size or day' },
  recalled: {
    zh: '依据未见原文，不据以判定',
    en: 'what it rests on was recalled, not seen, and decides nothing',
  },
}
