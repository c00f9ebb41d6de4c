import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'

/** The sum as far as it goes, for the remark beside words: a formula finds no number to take for a year's. */
export function partialRemark(value: Decimal, unit: string, language: Language): string {
  const sum = `${showRounded(value, 2)} ${unit}`
  return language === 'zh'
    ? `缺少数据，已填部分合计 ${sum}，不能当作全年`
    : `data are missing; what is entered adds up to ${sum}, which is not the whole`
}
