import { product } from '../arithmetic.ts'
import { massShare } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const label = { zh: '草酸沉淀', en: 'Oxalic acid precipitation' }

/**
 * CO2 of oxalic acid that precipitates metals, mostly rare earths, and burns off as the oxalate is calcined.
 *
 * Oxalic acid dihydrate in t × purity × tCO2 per t of pure acid.
 *
 * @see NDRC guideline for other non-ferrous metals (2015)
 */
export const oxalicAcid: ProcessMethod = {
  id: 'oxalic-acid',
  name: label,
  aliases: ['草酸', '草酸分解', '稀土草酸沉淀', 'oxalic acid'],
  sector: { zh: '其他有色金属', en: 'other non-ferrous metals' },
  formula: { zh: '草酸用量 × 纯度 × 排放因子', en: 'oxalic acid × purity × factor' },
  source: { title: 'NDRC guideline, other non-ferrous metals (2015)', remark: { zh: '正文', en: 'text' } },
  potentials: 'AR5',
  inputs: [
    {
      id: 'amount',
      name: { zh: '草酸用量', en: 'Oxalic acid' },
      aliases: ['用量', '草酸消耗量', '草酸', 'amount'],
      unit: 't',
    },
    {
      ...massShare('purity', { zh: '纯度', en: 'Purity' }, undefined, {
        published: 'oxalic-acid-purity',
        of: '',
      }),
      aliases: ['草酸纯度', '草酸浓度'],
    },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['因子', '草酸排放因子', 'factor', 'EF'],
      unit: 'tCO2/t',
      most: '1',
      otherwise: { published: 'oxalic-acid', of: '' },
    },
  ],
  run: (inputs) => ({
    emissions: [
      {
        role: 'process',
        gas: 'CO2',
        label,
        mass: product(
          label,
          'tCO2',
          inputs.number('amount'),
          inputs.number('purity'),
          inputs.number('factor'),
        ),
      },
    ],
  }),
}
