import { zcError } from '../../errors/index.ts'
import { product, sum } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { ozoneMark } from './ozoneMark.ts'

const label = { zh: '混合制冷剂（按组分）', en: 'Refrigerant blend, by composition' }
const shares = { zh: '质量分数之和', en: 'Sum of the mass shares' }

/**
 * A blend that has escaped, by the mass shares on its label: kg × share, each component with its own potential.
 *
 * Blends with an R-number need no composition: their name as the gas of any other method is enough.
 */
export const blend: ProcessMethod = {
  id: 'refrigerant-blend',
  name: label,
  aliases: ['混合制冷剂', 'blend'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: { zh: 'Σ 泄漏量 × 质量分数', en: 'Σ leaked × mass share' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 7.1' },
  potentials: 'AR5',
  inputs: [
    measure('leaked', { zh: '泄漏量', en: 'Leaked' }, 'kg', {
      aliases: ['用量', '补充量', 'amount', 'top-up'],
    }),
    measure('share', { zh: '质量分数', en: 'Mass share' }, '', {
      each: 'gas',
      shareOf: 'mass',
      aliases: ['质量份额'],
    }),
  ],
  run: (inputs) => {
    const gases = inputs.streams('gas')
    const total = sum(
      shares,
      '',
      gases.map((gas) => gas.number('share')),
    ).value
    // Labels round to 0.1 %; anything further off leaves a component out.
    if (total.minus(1).abs().gt('0.005'))
      throw zcError('ZC-INPUT-RANGE', {
        input: shares,
        text: total.toFixed(),
        least: '0.995',
        most: '1.005',
        unit: '',
      })
    const leaked = convertedTo('t', inputs.number('leaked'))
    return {
      emissions: gases.map((gas) => ({
        role: 'process',
        gas: gas.substance,
        label: ozoneMark(streamLabel(label, gas), gas.substance),
        mass: product(label, 't', leaked, gas.number('share')),
      })),
    }
  },
}
