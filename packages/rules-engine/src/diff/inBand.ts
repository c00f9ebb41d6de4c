import type { Text } from '@zerocarbon/accounting/trace'
import { bandSays } from '../explain/limitLines.ts'
import type { Band, Parameter, RuleSet } from '../ruleset/RuleSet.ts'

/** What is said of one band, led by the band; of a limit without bands as it is. */
export function inBand(band: Band, parameter: Parameter, set: RuleSet, says: Text): Text {
  if (parameter.by === undefined) return says
  return {
    zh: `${bandSays(band, parameter, set, 'zh')}：${says.zh}`,
    en: `${bandSays(band, parameter, set, 'en')}: ${says.en}`,
  }
}
