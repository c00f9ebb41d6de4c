import { carbonToCO2 } from '../carbonToCO2.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { deducted, deductions } from './ammoniaDeductions.ts'
import { carbonInputs, carbonOf, type CarbonFlow } from './carbonFlows.ts'

const label = { zh: '合成氨（按原料）', en: 'Ammonia, by feed' }
const feeds: readonly CarbonFlow[] = [
  {
    group: 'feed',
    amount: { zh: '原料量', en: 'Feed' },
    content: { zh: '原料含碳量', en: 'Feed carbon' },
  },
  {
    group: 'feed-gas',
    amount: { zh: '原料气量', en: 'Feed gas' },
    content: { zh: '原料气含碳量', en: 'Feed gas carbon' },
    gas: true,
  },
]

/**
 * CO2 of ammonia from its measured feed: all carbon of feed becomes CO2, less what urea binds or is recovered.
 *
 * @see IPCC 2006 Vol. 3 Eq. 3.4 (Tier 3)
 */
export const ammoniaByFeed: ProcessMethod = {
  id: 'ammonia-by-feed',
  name: label,
  sector: { zh: '化工（合成氨）', en: 'chemicals (ammonia)' },
  formula: {
    zh: 'Σ 原料量 × 原料含碳量 × 44/12 − 尿素产量 × 尿素含碳量 × 44/12 − CO2回收量',
    en: 'Σ feed × feed carbon × 44/12 − urea × its carbon × 44/12 − CO2 recovered',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 3, Eq. 3.4 (Tier 3)' },
  potentials: 'AR5',
  inputs: [...feeds.flatMap(carbonInputs), ...deductions],
  optional: feeds.map(({ group }) => group),
  run: (inputs) => {
    if (feeds.every(({ group }) => inputs.streams(group).length === 0))
      throw missingInput(ammoniaByFeed, 'feed', '…')
    const carbon = carbonOf(inputs, { zh: '原料碳量', en: 'Carbon of feed' }, feeds)
    return {
      emissions: [
        { role: 'process', gas: 'CO2', label, mass: carbonToCO2(label, carbon) },
        ...deducted(ammoniaByFeed, inputs),
      ],
      figures: [{ id: 'carbon-in', label: { zh: '原料碳量', en: 'Carbon of feed' }, figure: carbon }],
    }
  },
}
