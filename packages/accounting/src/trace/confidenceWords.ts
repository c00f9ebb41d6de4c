import type { Confidence } from './source.ts'
import type { Text } from './text.ts'

/** How far a value can be trusted, as people read it. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  'verified-2plus': { zh: '两个来源一致', en: 'two sources agree' },
  'single-source': { zh: '单一来源，暂行', en: 'single source, provisional' },
  recalled: { zh: '未见原文，暂行', en: 'recalled, provisional' },
  derived: { zh: '自行推算', en: 'derived' },
}
