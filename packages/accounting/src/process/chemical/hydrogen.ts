import { complement, difference, product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { measure, share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { carbonInputs, carbonOf, type CarbonFlow } from './carbonFlows.ts'

const label = { zh: '制氢', en: 'Hydrogen production' }
const gasLabel = { zh: '天然气制氢（按热量）', en: 'Hydrogen from natural gas, by heat' }

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
    locator: 'hydrogen plants; no original read',
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

/**
 * CO2 of gas turned into hydrogen: volume in 万Nm3 × heat value in GJ/万Nm3 × (1 − stored share) × tCO2/GJ.
 *
 * Volumes in scf and heat values in Btu/scf are converted; both must be on one basis, net or gross.
 *
 * @see California Air Resources Board, inventory documentation, 2H3
 */
export const hydrogenByHeat: ProcessMethod = {
  id: 'hydrogen-by-heat',
  name: gasLabel,
  aliases: ['天然气制氢', 'hydrogen from natural gas'],
  sector: { zh: '石油化工', en: 'petrochemicals' },
  formula: {
    zh: 'Σ 用量 × 热值 × (1 − 固碳率) × 排放因子',
    en: 'Σ amount × heat value × (1 − stored share) × factor',
  },
  source: {
    title: 'California Air Resources Board, inventory documentation',
    locator: '2H3, fuel used as feed',
  },
  potentials: 'AR5',
  inputs: [
    measure('amount', { zh: '用量', en: 'Amount' }, '万Nm3', { each: 'feed', aliases: ['体积', 'volume'] }),
    // Butane, the richest gas in use, has 1,200 GJ in 10^4 Nm3.
    measure('heat', { zh: '热值', en: 'Heat value' }, 'GJ/万Nm3', {
      each: 'feed',
      most: '1500',
      aliases: ['低位发热量', 'heat content', 'ncv'],
    }),
    share('stored', { zh: '固碳率', en: 'Stored share' }, 'feed', {
      value: '0',
      because: {
        zh: '没有给出固碳率，碳全部转化为 CO2',
        en: 'no stored share given: all carbon becomes CO2',
      },
    }),
    measure('factor', { zh: '排放因子', en: 'Factor' }, 'tCO2/GJ', {
      each: 'feed',
      most: '0.2',
      aliases: ['emission factor', 'ef'],
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('feed').map((feed) => ({
      role: 'process',
      gas: 'CO2',
      label: { zh: `${gasLabel.zh}：${feed.label}`, en: `${gasLabel.en}: ${feed.label}` },
      mass: product(
        gasLabel,
        'tCO2',
        feed.number('amount'),
        feed.number('heat'),
        complement({ zh: '未固定份额', en: 'Share not stored' }, feed.number('stored')),
        feed.number('factor'),
      ),
    })),
  }),
}
