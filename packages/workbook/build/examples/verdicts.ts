import type { ProblemFamilies } from '@zerocarbon/accounting/errors'
import { openCure } from '../../src/catalogue/openCure.ts'
import { rulesBundle } from '@zerocarbon/rules-engine'

export const verdicts: ProblemFamilies['verdicts'] = {
  'ZC-RULE-BUNDLE': { reason: { zh: '与自己的校验值不符', en: 'it does not fit its own hash' } },
  'ZC-CRITERION-OPEN': {
    criterion: {
      zh: '单位能耗碳排放（2030年目标）',
      en: 'CO2 per unit energy (2030 target)',
    },
    reason: { zh: '自 2030-01-01 起适用', en: 'it holds from 2030-01-01' },
    cure: openCure({ outcome: 'notInForce', missing: [] }, rulesBundle.facts),
  },
  'ZC-VERDICT-PROVISIONAL': {
    criterion: { zh: '年综合能源消费量（当量值）', en: 'Annual energy consumption (calorific)' },
    reason: { zh: '限值只有一个来源', en: 'the limit has a single source' },
  },
  'ZC-RULE-UNKNOWN': {
    id: 'cn.factory.national',
    known: ['cn.factory.guidance-2026', 'cn.factory.national-2026'],
  },
}
