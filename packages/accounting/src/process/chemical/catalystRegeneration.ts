import { complement, difference, product, quotient } from '../arithmetic.ts'
import { assertWithin } from '../assertWithin.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { measure } from '../inputSpecs.ts'
import { namedAmount } from '../namedAmount.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const label = { zh: '催化剂间歇再生', en: 'Catalyst regenerated in batches' }

/**
 * CO2 of a catalyst that is regenerated in batches, from its carbon before (c0) and after (c1).
 *
 * Catalyst in t × (1 − c0) × (c0/(1 − c0) − c1/(1 − c1)) × 44/12: coke per t of bare catalyst, before less after.
 * Burning cannot add carbon.
 *
 * @see NDRC petrochemical guideline 2014, batch regeneration
 */
export const catalystRegeneration: ProcessMethod = {
  id: 'catalyst-regeneration',
  name: label,
  aliases: ['间歇烧焦', '催化剂再生', 'catalyst regeneration'],
  sector: { zh: '石油化工', en: 'petrochemicals' },
  formula: {
    zh: 'Σ 催化剂量 × (1 − 再生前含碳量) × (再生前含碳量 ÷ (1 − 再生前含碳量) − 再生后含碳量 ÷ (1 − 再生后含碳量)) × 44/12',
    en: 'Σ catalyst × (1 − before) × (before/(1 − before) − after/(1 − after)) × 44/12',
  },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '间歇再生；未见原文', en: 'batch regeneration; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('catalyst', { zh: '催化剂量', en: 'Catalyst' }, 't', {
      each: 'unit',
      aliases: ['待再生催化剂量'],
    }),
    // A catalyst with half its mass in coke does not exist; 1 would divide by nothing.
    measure('before', { zh: '再生前含碳量', en: 'Carbon before' }, '', {
      each: 'unit',
      shareOf: 'mass',
      most: '0.5',
    }),
    measure('after', { zh: '再生后含碳量', en: 'Carbon after' }, '', {
      each: 'unit',
      shareOf: 'mass',
      most: '0.5',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('unit').map((unit) => {
      const name = { zh: `${label.zh}：${unit.label}`, en: `${label.en}: ${unit.label}` }
      const before = unit.number('before')
      const after = unit.number('after')
      const named = (id: string) => namedAmount(catalystRegeneration, unit, id)
      assertWithin(named('after'), named('before'), unit.label)
      const bare = complement({ zh: '再生前无碳份额', en: 'Bare share before' }, before)
      const bareAfter = complement({ zh: '再生后无碳份额', en: 'Bare share after' }, after)
      const burnt = difference(
        { zh: '每吨无碳催化剂烧掉的碳', en: 'Carbon burnt per t of bare catalyst' },
        '',
        quotient({ zh: '再生前', en: 'Before' }, '', before, bare),
        quotient({ zh: '再生后', en: 'After' }, '', after, bareAfter),
      )
      const carbon = product({ zh: '碳量', en: 'Carbon' }, 'tC', unit.number('catalyst'), bare, burnt)
      return { role: 'process', gas: 'CO2', label: name, mass: carbonToCO2(name, carbon) }
    }),
  }),
}
