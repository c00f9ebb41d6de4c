import { product } from '../arithmetic.ts'
import { amountOf, massShare } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const label = { zh: '碳化产品固定的 CO2', en: 'CO2 bound by carbonation' }

/**
 * CO2 that is bound in a carbonate made from it, such as precipitated calcium carbonate: a negative line a product.
 *
 * Carbonate made in t × purity × tCO2 per t of pure carbonate. Purity must be given: taking all of a product as
 * carbonate would deduct too much.
 *
 * @see NDRC guideline for mining (2015); the factors of IPCC 2006 Vol. 3 Table 2.1 used backwards
 */
export const carbonation: ProcessMethod = {
  id: 'carbonation',
  name: label,
  aliases: ['碳化', '碳化工艺', '碳化吸收', '碳化工艺吸收CO2', 'carbonation'],
  sector: { zh: '采矿和碳酸盐产品', en: 'mining and carbonate products' },
  formula: {
    zh: '−Σ 产量 × 纯度 × 排放因子',
    en: '−Σ output × purity × factor',
  },
  source: { title: 'NDRC guideline, mining (2015)', remark: { zh: '碳化', en: 'carbonation' } },
  potentials: 'AR5',
  inputs: [
    {
      ...amountOf('product', 't', 'amount', { zh: '产量', en: 'Output' }),
      aliases: ['碳酸盐产量', '碳化产品产量', 'amount', 'production'],
    },
    {
      ...massShare('purity', { zh: '纯度', en: 'Purity' }, 'product'),
      aliases: ['碳酸盐含量', '质量分数', 'content'],
    },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['因子', '吸收因子', 'factor', 'EF'],
      unit: 'tCO2/t',
      each: 'product',
      most: '1',
      otherwise: { published: 'carbonate' },
    },
  ],
  run: (inputs) => ({
    emissions: inputs.streams('product').map((stream) => ({
      role: 'fixed',
      gas: 'CO2',
      label: streamLabel(label, stream),
      mass: product(label, 'tCO2', stream.number('amount'), stream.number('purity'), stream.number('factor')),
    })),
  }),
}
