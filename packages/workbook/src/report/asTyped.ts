import type { Issue, Language } from '@zerocarbon/accounting/errors'

/** What stands behind a partial sum in which rows count twice: it is more than what there is, not less. */
export function asTyped(issues: readonly Issue[], language: Language): string {
  const isTwice = issues.some(({ code, severity }) => code === 'ZC-PERIOD-OVERLAP' && severity === 'must')
  if (!isTwice) return ''
  return language === 'zh' ? '（照填写合计，含重复的行）' : ' (as typed, with rows that count twice)'
}
