import type { Confidence, Text } from '@zerocarbon/accounting/trace'
import type { RuleSet } from '../ruleset/RuleSet.ts'

const words: Readonly<Partial<Record<Confidence, Text>>> = {
  'single-source': { zh: '只有一个来源', en: 'has a single source' },
  recalled: { zh: '未见原文', en: 'was recalled, not seen' },
  derived: { zh: '由自行推算得出', en: 'is our own derivation' },
}

/** What a set's own state leaves open, where it does. */
export const statusWords: Readonly<Partial<Record<RuleSet['status'], Text>>> = {
  draft: { zh: '规则集是草案', en: 'the rule set is a draft' },
  assumed: { zh: '规则集是暂定的理解', en: 'the rule set is assumed' },
}

/** What a confidence leaves open of a limit or a definition; nothing where two sources agree. */
export function confidenceSays(what: Text, confidence: Confidence): Text | undefined {
  const how = words[confidence]
  return how && { zh: `${what.zh}${how.zh}`, en: `${what.en} ${how.en}` }
}

/** How a limit is called beside its confidence. */
export const limitWord: Text = { zh: '限值', en: 'the limit' }
