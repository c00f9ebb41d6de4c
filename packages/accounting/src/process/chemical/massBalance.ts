import { difference } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { carbonInputs, carbonOf, type CarbonFlow } from './carbonFlows.ts'

const label = { zh: '碳质量平衡', en: 'Carbon mass balance' }

const feeds: readonly CarbonFlow[] = [
  {
    group: 'feed',
    amount: { zh: '原料量', en: 'Feed' },
    content: { zh: '原料含碳量', en: 'Feed carbon' },
    amountAliases: ['原料', '原料投入量', '投入量', 'input'],
    contentAliases: ['原料碳含量', 'input carbon'],
  },
  {
    group: 'feed-gas',
    amount: { zh: '原料气量', en: 'Feed gas' },
    content: { zh: '原料气含碳量', en: 'Feed gas carbon' },
    gas: true,
  },
]
const products: readonly CarbonFlow[] = [
  {
    group: 'product',
    amount: { zh: '产品量', en: 'Product' },
    content: { zh: '产品含碳量', en: 'Product carbon' },
    amountAliases: ['产品', '产品产量', 'output'],
    contentAliases: ['产品碳含量', 'output carbon'],
  },
  {
    group: 'product-gas',
    amount: { zh: '产品气量', en: 'Product gas' },
    content: { zh: '产品气含碳量', en: 'Product gas carbon' },
    gas: true,
  },
]
const others: readonly CarbonFlow[] = [
  {
    group: 'other',
    amount: { zh: '其他输出量', en: 'Other output' },
    content: { zh: '其他输出含碳量', en: 'Other output carbon' },
    amountAliases: ['其他含碳输出物量', 'waste'],
    contentAliases: ['其他含碳输出物含碳量', 'waste carbon'],
  },
  {
    group: 'other-gas',
    amount: { zh: '其他输出气量', en: 'Other output gas' },
    content: { zh: '其他输出气含碳量', en: 'Other output gas carbon' },
    gas: true,
  },
]
const all = [...feeds, ...products, ...others]

/**
 * Carbon that goes in and comes out in no product or residue becomes CO2: chemicals, coking, any process.
 *
 * (Σ feed × carbon − Σ product × carbon − Σ other output × carbon) × 44/12; t with tC/t, gases in 万Nm3 with tC/万Nm3.
 * A fuel burned outside the balance is no feed: it counts once, as fuel.
 *
 * @see NDRC chemical guideline 2013, process emissions from feedstock; IPCC 2006 Vol. 3 Eq. 3.17
 */
export const massBalance: ProcessMethod = {
  id: 'mass-balance',
  name: label,
  aliases: ['碳平衡', '质量平衡', '物料平衡', 'mass balance', 'carbon balance'],
  sector: { zh: '化工、焦化及各行业', en: 'chemicals, coking and all sectors' },
  formula: {
    zh: '(Σ 原料量 × 原料含碳量 − Σ 产品量 × 产品含碳量 − Σ 其他输出量 × 其他输出含碳量) × 44/12',
    en: '(Σ feed × feed carbon − Σ product × product carbon − Σ other output × other output carbon) × 44/12',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 3, Eq. 3.17 (Tier 2)' },
  potentials: 'AR5',
  inputs: all.flatMap(carbonInputs),
  // Either feed group may be empty; run refuses where both are.
  optional: all.map(({ group }) => group),
  run: (inputs) => {
    if (feeds.every(({ group }) => inputs.streams(group).length === 0))
      throw missingInput(massBalance, 'feed', '…')
    const into = carbonOf(inputs, { zh: '输入碳量', en: 'Carbon in' }, feeds)
    const product = carbonOf(inputs, { zh: '产品碳量', en: 'Carbon in products' }, products)
    const other = carbonOf(inputs, { zh: '其他输出碳量', en: 'Carbon in other outputs' }, others)
    const left = difference({ zh: '损失碳量', en: 'Carbon lost' }, 'tC', into, product, other)
    return {
      emissions: [{ role: 'process', gas: 'CO2', label, mass: carbonToCO2(label, left) }],
      figures: [
        { id: 'carbon-in', label: { zh: '输入碳量', en: 'Carbon in' }, figure: into },
        { id: 'carbon-in-products', label: { zh: '产品碳量', en: 'Carbon in products' }, figure: product },
        {
          id: 'carbon-in-other',
          label: { zh: '其他输出碳量', en: 'Carbon in other outputs' },
          figure: other,
        },
      ],
    }
  },
}
