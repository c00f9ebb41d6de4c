import { difference } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { carbonInputs, carbonOf, type CarbonFlow } from './carbonFlows.ts'

const label = { zh: '电石', en: 'Calcium carbide' }

const materials: readonly CarbonFlow[] = [
  {
    group: 'reductant',
    amount: { zh: '炭材用量', en: 'Carbon material' },
    content: { zh: '炭材含碳量', en: 'Material carbon' },
    amountAliases: ['原料量', '还原剂用量'],
    contentAliases: ['原料含碳量'],
  },
]
const products: readonly CarbonFlow[] = [
  {
    group: 'carbide',
    amount: { zh: '电石产量', en: 'Carbide' },
    content: { zh: '电石含碳量', en: 'Carbide carbon' },
    amountAliases: ['产品量'],
    contentAliases: ['产品含碳量'],
    published: { parameter: 'carbon-content', of: '电石' },
  },
]
const others: readonly CarbonFlow[] = [
  {
    group: 'other',
    amount: { zh: '其他输出量', en: 'Other output' },
    content: { zh: '其他输出含碳量', en: 'Other output carbon' },
  },
]

/**
 * CO2 of a carbide furnace: carbon of coke, semi-coke and electrodes less that in carbide and dust, × 44/12.
 *
 * Furnace gas sold as fuel is another output; its carbon burns elsewhere.
 *
 * @see NDRC chemical guideline 2013; carbide of standard gas yield holds 0.314 tC/t, in theory 0.302
 */
export const calciumCarbide: ProcessMethod = {
  id: 'calcium-carbide',
  name: label,
  aliases: ['CaC2', '碳化钙'],
  sector: { zh: '化工（电石）', en: 'chemicals (carbide)' },
  formula: {
    zh: '(Σ 炭材用量 × 炭材含碳量 − Σ 电石产量 × 电石含碳量 − Σ 其他输出量 × 其他输出含碳量) × 44/12',
    en: '(Σ material × its carbon − Σ carbide × its carbon − Σ other output × its carbon) × 44/12',
  },
  source: {
    title: 'NDRC guideline, chemical enterprises (2013)',
    remark: { zh: '电石；未见原文', en: 'carbide; no original read' },
  },
  potentials: 'cn-legacy',
  inputs: [...materials, ...products, ...others].flatMap(carbonInputs),
  optional: ['other'],
  run: (inputs) => {
    const into = carbonOf(inputs, { zh: '输入碳量', en: 'Carbon in' }, materials)
    const out = carbonOf(inputs, { zh: '输出碳量', en: 'Carbon out' }, [...products, ...others])
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
