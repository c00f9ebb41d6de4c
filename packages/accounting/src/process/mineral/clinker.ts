import { product } from '../arithmetic.ts'
import { amountOf } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const label = { zh: '水泥熟料生产过程排放', en: 'Clinker process emissions' }
const less = { zh: '非碳酸盐替代原料扣减', en: 'Deduction for replacement raw material without carbonate' }

/**
 * CO2 of clinker in the present form of the national carbon market: a baseline per kind of clinker, and a deduction for
 * raw material without carbonate.
 *
 * Clinker in t × tCO2 per t, a line a kind; replacement in t × tCO2 per t, a negative line a material.
 * Clinker of no stated kind has no factor: the baselines differ by half, and defaults of other guidelines are not of
 * this form.
 *
 * @see MEE guideline for cement clinker (carbon market, 2024), clinker table and replacement-material table
 */
export const clinker: ProcessMethod = {
  id: 'clinker',
  name: label,
  aliases: ['水泥熟料', '水泥', '熟料（碳市场）', 'cement', 'cement clinker', 'clinker ETS'],
  sector: { zh: '水泥', en: 'cement' },
  formula: {
    zh: 'Σ 熟料产量 × 排放因子 − Σ 替代原料用量 × 扣减系数',
    en: 'Σ clinker output × factor − Σ replacement material × deduction',
  },
  source: {
    title: 'MEE guideline, cement clinker (ETS, 2024)',
    remark: { zh: '熟料表和替代原料表', en: 'clinker table and replacement-material table' },
  },
  potentials: 'AR5',
  inputs: [
    {
      ...amountOf('clinker', 't', 'clinker', { zh: '熟料产量', en: 'Clinker output' }),
      aliases: ['产量', '熟料', 'clinker production', 'amount', 'output'],
    },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['熟料排放因子', '过程排放因子', 'factor', 'EF', 'baseline'],
      unit: 'tCO2/t',
      each: 'clinker',
      most: '0.7',
      otherwise: { published: 'clinker' },
    },
    {
      ...amountOf('replacement', 't', 'replacement', { zh: '替代原料用量', en: 'Replacement material' }),
      aliases: ['替代原料消耗量', '非碳酸盐替代原料用量', '非碳酸盐替代原料消耗量', '替代原料'],
    },
    {
      id: 'deduction',
      name: { zh: '扣减系数', en: 'Deduction' },
      aliases: ['替代原料扣减系数', 'deduction coefficient'],
      unit: 'tCO2/t',
      each: 'replacement',
      most: '0.7',
      otherwise: { published: 'clinker-replacement' },
    },
  ],
  optional: ['replacement'],
  run: (inputs) => ({
    emissions: [
      ...inputs.streams('clinker').map((stream) => ({
        role: 'process' as const,
        gas: 'CO2',
        label: streamLabel(label, stream),
        mass: product(label, 'tCO2', stream.number('clinker'), stream.number('factor')),
      })),
      ...inputs.streams('replacement').map((stream) => ({
        role: 'fixed' as const,
        gas: 'CO2',
        label: streamLabel(less, stream),
        mass: product(less, 'tCO2', stream.number('replacement'), stream.number('deduction')),
      })),
    ],
  }),
}
