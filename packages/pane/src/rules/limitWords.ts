import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { showAtMost } from '../figures/showAtMost.ts'
import type { MeasureScale } from './measureScale.ts'
import type { Limit } from '@zerocarbon/rules-engine'

const signs: Readonly<Record<Limit['op'], string>> = {
  atMost: '≤',
  lessThan: '<',
  atLeast: '≥',
  moreThan: '>',
  equals: '=',
}
const names: Readonly<Record<Language, Readonly<Record<Limit['op'], string>>>> = {
  zh: { atMost: '上限 ≤', lessThan: '上限 <', atLeast: '下限 ≥', moreThan: '下限 >', equals: '须为' },
  en: {
    atMost: 'at most',
    lessThan: 'less than',
    atLeast: 'at least',
    moreThan: 'more than',
    equals: 'must be',
  },
}

/** A limit's own digits, as published. */
function limitFigure({ value, word }: Limit, scale: MeasureScale, language: Language): string {
  if (value instanceof Decimal) return showAtMost(value.times(scale.times), 12)
  if (value === true) return language === 'zh' ? '是' : 'yes'
  if (value === false) return language === 'zh' ? '否' : 'no'
  return word?.[language] ?? value
}

/** `上限 ≤ 1.8` / `at most 1.8`, with the percent sign of a share. */
export function limitWords(limit: Limit, scale: MeasureScale, language: Language): string {
  const unit = scale.isShare ? ' %' : ''
  return `${names[language][limit.op]} ${limitFigure(limit, scale, language)}${unit}`
}

/** `≤ 1.8 tCO₂/tce`, as it stands alone. */
export function limitSign(limit: Limit, scale: MeasureScale, language: Language): string {
  const unit = scale.unit === '' || !(limit.value instanceof Decimal) ? '' : ` ${scale.unit}`
  return `${signs[limit.op]} ${limitFigure(limit, scale, language)}${unit}`
}
