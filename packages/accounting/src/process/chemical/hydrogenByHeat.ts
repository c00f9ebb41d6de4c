import { complement, product } from '../arithmetic.ts'
import { measure, share } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const gasLabel = { zh: '天然气制氢（按热量）', en: 'Hydrogen from natural gas, by heat' }

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
