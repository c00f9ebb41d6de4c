import type { Confidence, Text } from '@zerocarbon/accounting/trace'

/** How far a value can be trusted, as people read it: the words that the explanations of accounting/trace use. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  'verified-2plus': { zh: '两个来源一致', en: 'two sources agree' },
  'single-source': { zh: '单一来源，暂行', en: 'single source, provisional' },
  recalled: { zh: '未见原文，暂行', en: 'recalled, provisional' },
  derived: { zh: '自行推算', en: 'derived' },
}
