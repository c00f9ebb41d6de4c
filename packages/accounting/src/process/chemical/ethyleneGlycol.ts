import { difference, product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const label = { zh: '乙二醇', en: 'Ethylene glycol' }

/**
 * CO2 of ethylene glycol: carbon of the ethylene fed less that in the ethylene oxide made, × 44/12.
 *
 * @see NDRC petrochemical guideline 2014, ethylene glycol plants
 */
export const ethyleneGlycol: ProcessMethod = {
  id: 'ethylene-glycol',
  name: label,
  aliases: ['MEG', 'EG', '环氧乙烷/乙二醇'],
  sector: { zh: '石油化工', en: 'petrochemicals' },
  formula: {
    zh: '(乙烯用量 × 乙烯含碳量 − 环氧乙烷产量 × 环氧乙烷含碳量) × 44/12',
    en: '(ethylene × its carbon − ethylene oxide × its carbon) × 44/12',
  },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '乙二醇；未见原文', en: 'ethylene glycol; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('ethylene', { zh: '乙烯用量', en: 'Ethylene' }, 't'),
    measure('ethylene-carbon', { zh: '乙烯含碳量', en: 'Ethylene carbon' }, '', {
      shareOf: 'mass',
      most: '1',
      otherwise: { published: 'petrochemical', of: 'meg-ethylene' },
    }),
    measure('oxide', { zh: '环氧乙烷产量', en: 'Ethylene oxide' }, 't'),
    measure('oxide-carbon', { zh: '环氧乙烷含碳量', en: 'Ethylene oxide carbon' }, '', {
      shareOf: 'mass',
      most: '1',
      otherwise: { published: 'petrochemical', of: 'meg-ethylene-oxide' },
    }),
  ],
  run: (inputs) => {
    const into = product(
      { zh: '乙烯碳量', en: 'Carbon of ethylene' },
      'tC',
      inputs.number('ethylene'),
      inputs.number('ethylene-carbon'),
    )
    const out = product(
      { zh: '环氧乙烷碳量', en: 'Carbon of ethylene oxide' },
      'tC',
      inputs.number('oxide'),
      inputs.number('oxide-carbon'),
    )
    const left = difference({ zh: '损失碳量', en: 'Carbon lost' }, 'tC', into, out)
    return {
      emissions: [{ role: 'process', gas: 'CO2', label, mass: carbonToCO2(label, left) }],
      figures: [
        { id: 'carbon-in', label: { zh: '乙烯碳量', en: 'Carbon of ethylene' }, figure: into },
        { id: 'carbon-out', label: { zh: '环氧乙烷碳量', en: 'Carbon of ethylene oxide' }, figure: out },
      ],
    }
  },
}
