import type { Text } from '@zerocarbon/accounting/trace'
import type { Phase } from '../ruleset/RuleSet.ts'
import type { PhaseState } from './Assessment.ts'

/** What a phase asks: a target is no duty. */
export const forceWords: Readonly<Record<Phase['force'], Text>> = {
  pilot: { zh: '遴选', en: 'selection' },
  target: { zh: '培育目标', en: 'target' },
  mandatory: { zh: '强制', en: 'mandatory' },
}

/** How the state of a phase is called. */
export const phaseStateWords: Readonly<Record<PhaseState['state'], Text>> = {
  unannounced: { zh: '未公布', en: 'not announced' },
  announced: { zh: '已公布，未到目标年', en: 'announced, target year ahead' },
  current: { zh: '目标年已到', en: 'target year reached' },
}
