import { product } from '../arithmetic.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const label = { zh: '氧化沥青', en: 'Oxidised asphalt' }

/** CO2 of blowing asphalt: output in t × tCO2/t. @see NDRC petrochemical guideline 2014, oxidised asphalt */
export const oxidisedAsphalt: ProcessMethod = {
  id: 'oxidised-asphalt',
  name: label,
  aliases: ['沥青', 'asphalt'],
  sector: { zh: '石油化工', en: 'petrochemicals' },
  formula: { zh: 'Σ 产量 × 排放因子', en: 'Σ output × factor' },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '氧化沥青；未见原文', en: 'oxidised asphalt; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('output', { zh: '产量', en: 'Output' }, 't', { each: 'unit' }),
    measure('factor', { zh: '排放因子', en: 'Factor' }, 'tCO2/t', {
      each: 'unit',
      most: '1',
      otherwise: { published: 'petrochemical', of: 'asphalt' },
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('unit').map((unit) => ({
      role: 'process',
      gas: 'CO2',
      label: streamLabel(label, unit),
      mass: product(label, 'tCO2', unit.number('output'), unit.number('factor')),
    })),
  }),
}
