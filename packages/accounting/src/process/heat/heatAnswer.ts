import { product } from '../arithmetic.ts'
import type { Inputs } from '../Inputs.ts'
import type { Answer, InputSpec } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

/** The factor of the supplier comes before the default; a supplier burning coal alone stays below 0.3 tCO2/GJ. */
export const supplierFactor: InputSpec = {
  id: 'factor',
  name: { zh: '供热因子', en: 'Factor of heat' },
  aliases: ['供应商因子', 'supplier factor'],
  unit: 'tCO2/GJ',
  most: '0.5',
  otherwise: { published: 'heat-default', of: '' },
}

const label = { zh: '购入热力排放', en: 'Emissions of bought heat' }

/** Heat in GJ as a figure and its CO2 as scope 2. */
export function heatAnswer(inputs: Inputs, heat: Traced, more: NonNullable<Answer['figures']>): Answer {
  return {
    emissions: [
      { role: 'process', gas: 'CO2', label, mass: product(label, 'tCO2', heat, inputs.number('factor')) },
    ],
    figures: [{ id: 'heat', label: { zh: '热量', en: 'Heat' }, figure: heat }, ...more],
  }
}
