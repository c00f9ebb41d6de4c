import type { Text } from '@zerocarbon/accounting/trace'
import { valueSays } from '../explain/limitLines.ts'
import type { DatedValue, Parameter, RuleSet } from '../ruleset/RuleSet.ts'

/** A value with the day it holds from. */
export function valueFrom(dated: DatedValue, parameter: Parameter, set: RuleSet): Text {
  return {
    zh: `自 ${dated.from} 起 ${valueSays(dated, parameter, set, 'zh')}`,
    en: `from ${dated.from} ${valueSays(dated, parameter, set, 'en')}`,
  }
}
