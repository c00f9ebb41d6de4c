import type { Text } from '@zerocarbon/accounting/trace'
import type { Parameter } from '../ruleset/RuleSet.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'

const expected: Text = { zh: '限值已预告，尚未公布', en: 'the limit is announced and not yet published' }
const recalled: Text = {
  zh: '依据未见原文，不据以判定',
  en: 'what it rests on was recalled, not seen, and decides nothing',
}
const none: Text = { zh: '文件没有规定限值', en: 'the document sets no limit' }
const noneInBand: Text = {
  zh: '这一规模或种类没有见到限值',
  en: 'no limit was seen for this size or kind',
}

/** Why a limit decides nothing; one of a later day is said with its day instead. */
export function gapWords(gap: Exclude<LimitGap, 'later'>, parameter?: Parameter): Text {
  if (gap === 'none') return parameter?.by === undefined ? none : noneInBand
  return gap === 'expected' ? expected : recalled
}
