import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const label = { zh: '催化剂连续烧焦', en: 'Catalyst coke, burnt continuously' }

/**
 * CO2 of coke burnt off a catalyst all the time: coke in t × tC/t × oxidised share × 44/12.
 *
 * @see NDRC petrochemical guideline 2014, catalytic cracking and reforming
 */
export const catalystCoke: ProcessMethod = {
  id: 'catalyst-coke',
  name: label,
  aliases: ['催化裂化', '连续烧焦', 'catalytic cracking', 'catalyst coke'],
  sector: { zh: '石油化工', en: 'petrochemicals' },
  formula: {
    zh: 'Σ 烧焦量 × 焦含碳量 × 碳氧化率 × 44/12',
    en: 'Σ coke × its carbon × oxidised share × 44/12',
  },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '连续再生；未见原文', en: 'continuous regeneration; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('coke', { zh: '烧焦量', en: 'Coke' }, 't', { each: 'unit' }),
    measure('coke-carbon', { zh: '焦含碳量', en: 'Coke carbon' }, '', {
      shareOf: 'mass',
      each: 'unit',
      otherwise: { published: 'petrochemical', of: 'coke-carbon' },
    }),
    measure('oxidised', { zh: '碳氧化率', en: 'Oxidised share' }, '', {
      each: 'unit',
      otherwise: { published: 'petrochemical', of: 'coke-oxidation' },
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('unit').map((unit) => {
      const name = { zh: `${label.zh}：${unit.label}`, en: `${label.en}: ${unit.label}` }
      const carbon = product(
        { zh: '碳量', en: 'Carbon' },
        'tC',
        unit.number('coke'),
        unit.number('coke-carbon'),
        unit.number('oxidised'),
      )
      return { role: 'process', gas: 'CO2', label: name, mass: carbonToCO2(name, carbon) }
    }),
  }),
}
