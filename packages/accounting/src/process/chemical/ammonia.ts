import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { measure, share } from '../inputSpecs.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { deducted, deductions } from './ammoniaDeductions.ts'

const label = { zh: '合成氨（按燃料需求）', en: 'Ammonia, by fuel need' }

/**
 * CO2 of ammonia: output in t × fuel need in GJ/t × tC/GJ × oxidised share × 44/12; CO2 that goes into urea or is
 * recovered is a negative line of its own. The fuel need is that of feed and fuel together.
 *
 * @see IPCC 2006 Vol. 3 Eq. 3.1 to 3.3 and Table 3.1
 */
export const ammonia: ProcessMethod = {
  id: 'ammonia',
  name: label,
  aliases: ['合成氨', 'ammonia'],
  sector: { zh: '化工（合成氨）', en: 'chemicals (ammonia)' },
  formula: {
    zh: 'Σ 产量 × 燃料需求 × 单位热值含碳量 × 碳氧化率 × 44/12 − 尿素产量 × 尿素含碳量 × 44/12 − CO2回收量',
    en: 'Σ output × fuel need × carbon per heat × oxidised share × 44/12 − urea × its carbon × 44/12 − CO2 recovered',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 3, Eq. 3.1 and Table 3.1' },
  potentials: 'AR5',
  inputs: [
    measure('output', { zh: '产量', en: 'Output' }, 't', {
      each: 'plant',
      aliases: ['合成氨产量', '氨产量'],
    }),
    measure('fuel-need', { zh: '燃料需求', en: 'Fuel need' }, 'GJ/t', {
      each: 'plant',
      most: '100',
      otherwise: { published: 'ammonia-fuel' },
      aliases: ['fuel requirement'],
    }),
    measure('carbon', { zh: '单位热值含碳量', en: 'Carbon per heat' }, 'tC/GJ', {
      each: 'plant',
      most: '0.04',
      aliases: ['carbon content'],
    }),
    share('oxidised', { zh: '碳氧化率', en: 'Oxidised share' }, 'plant', {
      value: '1',
      because: { zh: '没有给出氧化率，按全部氧化计', en: 'no oxidised share given: all carbon is oxidised' },
    }),
    ...deductions,
  ],
  run: (inputs) => {
    const plants = inputs.streams('plant')
    return {
      emissions: [
        ...plants.map((plant): Emission => {
          const name = { zh: `合成氨：${plant.label}`, en: `Ammonia: ${plant.label}` }
          const carbon = product(
            { zh: '碳量', en: 'Carbon' },
            'tC',
            plant.number('output'),
            plant.number('fuel-need'),
            plant.number('carbon'),
            plant.number('oxidised'),
          )
          return { role: 'process', gas: 'CO2', label: name, mass: carbonToCO2(name, carbon) }
        }),
        ...deducted(ammonia, inputs),
      ],
      figures: plants.map((plant) => {
        const name = { zh: `吨氨 CO2：${plant.label}`, en: `CO2 per t: ${plant.label}` }
        const carbon = product(
          { zh: '吨氨含碳', en: 'Carbon per t' },
          'tC/t',
          plant.number('fuel-need'),
          plant.number('carbon'),
          plant.number('oxidised'),
        )
        return {
          id: `factor:${plant.label}`,
          label: name,
          figure: { ...carbonToCO2(name, carbon), unit: 'tCO2/t' },
        }
      }),
    }
  },
}
