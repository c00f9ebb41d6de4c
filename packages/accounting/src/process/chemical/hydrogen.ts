import { difference } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { carbonInputs, carbonOf, type CarbonFlow } from './carbonFlows.ts'

const label = { zh: '制氢', en: 'Hydrogen production' }

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
const outputs: readonly CarbonFlow[] = [
  {
    group: 'syngas',
    amount: { zh: '合成气量', en: 'Synthesis gas' },
    content: { zh: '合成气含碳量', en: 'Synthesis gas carbon' },
    gas: true,
  },
  {
    group: 'residue',
    amount: { zh: '残渣量', en: 'Residue' },
    content: { zh: '残渣含碳量', en: 'Residue carbon' },
  },
]

/**
 * CO2 of a hydrogen plant: the carbon of its feed less that in synthesis gas and residue, × 44/12.
 *
 * @see NDRC petrochemical guideline 2014, hydrogen plants
 */
export const hydrogen: ProcessMethod = {
  id: 'hydrogen',
  name: label,
  aliases: ['制氢装置', 'hydrogen', 'hydrogen plant'],
  sector: { zh: '石油化工', en: 'petrochemicals' },
  formula: {
    zh: '(Σ 原料量 × 原料含碳量 − Σ 合成气量 × 合成气含碳量 − Σ 残渣量 × 残渣含碳量) × 44/12',
    en: '(Σ feed × feed carbon − Σ synthesis gas × its carbon − Σ residue × its carbon) × 44/12',
  },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '制氢装置；未见原文', en: 'hydrogen plants; no original read' },
  },
  potentials: 'AR5',
  inputs: [...feeds, ...outputs].flatMap(carbonInputs),
  optional: [...feeds, ...outputs].map(({ group }) => group),
  run: (inputs) => {
    if (feeds.every(({ group }) => inputs.streams(group).length === 0))
      throw missingInput(hydrogen, 'feed', '…')
    const into = carbonOf(inputs, { zh: '输入碳量', en: 'Carbon in' }, feeds)
    const out = carbonOf(inputs, { zh: '输出碳量', en: 'Carbon out' }, outputs)
    const left = difference({ zh: '损失碳量', en: 'Carbon lost' }, 'tC', into, out)
    return {
      emissions: [{ role: 'process', gas: 'CO2', label, mass: carbonToCO2(label, left) }],
      figures: [
        { id: 'carbon-in', label: { zh: '输入碳量', en: 'Carbon in' }, figure: into },
        { id: 'carbon-out', label: { zh: '输出碳量', en: 'Carbon out' }, figure: out },
      ],
    }
  },
}
