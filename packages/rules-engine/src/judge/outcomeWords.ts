import type { Text } from '@zerocarbon/accounting/trace'
import type { Outcome } from '../verdict/Verdict.ts'

/** How an outcome is called. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  pass: { zh: '已达标', en: 'Met' },
  fail: { zh: '有差距', en: 'Gap' },
  missing: { zh: '缺少数据', en: 'Missing data' },
  undetermined: { zh: '待确认', en: 'To be determined' },
  notApplicable: { zh: '不适用', en: 'Not applicable' },
  notInForce: { zh: '未到期', en: 'Not yet due' },
  waived: { zh: '已说明理由', en: 'Reason given' },
}
