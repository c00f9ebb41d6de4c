import { complement, product } from '../arithmetic.ts'
import { massShare } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { kilnDust, limeOutput } from './limeInputs.ts'

const label = { zh: '石灰生产', en: 'Lime production' }
const dry = { zh: '去掉结合水', en: 'Less combined water' }

/**
 * CO2 of lime by type.
 *
 * Output in t × (1 − combined water) × tCO2 per t × kiln-dust correction, a line a type. The correction is 1 unless
 * given: the default factor stands for lime without dust; 1.02 is for kilns whose dust is known to be lost.
 *
 * @see IPCC 2006 Vol. 3 Eq. 2.8; page 2.24 for the dust
 */
export const lime: ProcessMethod = {
  id: 'lime',
  name: label,
  aliases: ['石灰', '生石灰', 'lime by type'],
  sector: { zh: '石灰', en: 'lime' },
  formula: {
    zh: 'Σ 产量 ×（1 − 结合水）× 排放因子 × 窑灰修正系数',
    en: 'Σ output × (1 − combined water) × factor × kiln-dust correction',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 2, Eq. 2.8 and page 2.24' },
  potentials: 'AR5',
  inputs: [
    limeOutput,
    {
      ...massShare('water', { zh: '结合水', en: 'Combined water' }, 'lime', {
        value: '0',
        because: { zh: '没有给出，按生石灰计', en: 'not given: taken as quicklime' },
      }),
      aliases: ['含水率', '熟石灰含水率', 'water content'],
    },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['因子', 'factor', 'EF'],
      unit: 'tCO2/t',
      each: 'lime',
      most: '1.1',
      otherwise: { published: 'lime' },
    },
    kilnDust('lime', {
      value: '1',
      because: { zh: '没有给出，不修正', en: 'not given: no correction' },
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('lime').map((stream) => ({
      role: 'process',
      gas: 'CO2',
      label: streamLabel(label, stream),
      mass: product(
        label,
        'tCO2',
        stream.number('amount'),
        complement(dry, stream.number('water')),
        stream.number('factor'),
        stream.number('kiln-dust'),
      ),
    })),
  }),
}
