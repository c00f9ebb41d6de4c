import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import { tierNames, type DataTier } from '@zerocarbon/accounting/trace'

const unsaid = { zh: '未填', en: 'not said' }

/** A tier as people read it. */
const tierWord = (tier: DataTier | null, language: Language): string =>
  tier === null ? unsaid[language] : tierNames[tier][language]

/** The tiers of a line, the largest first; with shares in % where several weigh something. */
export function tierWords(byTier: ReadonlyMap<DataTier | null, Decimal>, language: Language): string {
  const sizes = [...byTier]
    .map(([tier, value]) => ({ tier, size: value.abs() }))
    .toSorted((a, b) => b.size.cmp(a.size))
  const whole = sizes.reduce((sum, { size }) => sum.plus(size), new Decimal(0))
  const shown = whole.isZero() ? sizes : sizes.filter(({ size }) => !size.isZero())
  const words = shown.map(({ tier, size }) => {
    const word = tierWord(tier, language)
    if (shown.length === 1 || whole.isZero()) return word
    return `${word} ${showRounded(size.times(100).div(whole), 1)} %`
  })
  return words.join(language === 'zh' ? '、' : ', ')
}
