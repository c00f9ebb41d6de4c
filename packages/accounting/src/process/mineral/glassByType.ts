import { complement, product } from '../arithmetic.ts'
import { amountOf, share } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const label = { zh: '玻璃（按品种，IPCC）', en: 'Glass by type (IPCC)' }
const batch = { zh: '非碎玻璃部分', en: 'Share that is not cullet' }

/**
 * CO2 of glass by type of glass and share of cullet.
 *
 * Glass melted in t × tCO2 per t × (1 − cullet share), a line a type. Without a cullet share all of it counts as new
 * batch: the published shares are ranges, and the wrong end of one would leave out emissions.
 *
 * @see IPCC 2006 Vol. 3 Eq. 2.13 and Table 2.6
 */
export const glassByType: ProcessMethod = {
  id: 'glass-ipcc',
  name: label,
  aliases: ['玻璃缺省因子', '玻璃IPCC法', 'glass by type', 'glass IPCC'],
  sector: { zh: '玻璃', en: 'glass' },
  formula: {
    zh: 'Σ 熔化量 × 排放因子 ×（1 − 碎玻璃比例）',
    en: 'Σ glass melted × factor × (1 − cullet share)',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 2, Eq. 2.13 and Table 2.6' },
  potentials: 'AR5',
  inputs: [
    {
      ...amountOf('glass', 't', 'amount', { zh: '熔化量', en: 'Glass melted' }),
      aliases: ['产量', '玻璃产量', '玻璃熔化量', 'amount', 'output', 'production'],
    },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['因子', 'factor', 'EF'],
      unit: 'tCO2/t',
      each: 'glass',
      most: '0.5',
      otherwise: { published: 'glass' },
    },
    {
      ...share('cullet', { zh: '碎玻璃比例', en: 'Cullet share' }, 'glass', {
        value: '0',
        because: { zh: '没有给出，按没有碎玻璃计', en: 'not given: taken as without cullet' },
      }),
      aliases: ['碎玻璃', '回收玻璃比例', 'cullet', 'cullet ratio'],
    },
  ],
  run: (inputs) => ({
    emissions: inputs.streams('glass').map((stream) => ({
      role: 'process',
      gas: 'CO2',
      label: streamLabel(label, stream),
      mass: product(
        label,
        'tCO2',
        stream.number('amount'),
        stream.number('factor'),
        complement(batch, stream.number('cullet')),
      ),
    })),
  }),
}
