import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { ozoneMark } from './ozoneMark.ts'

const filling = { zh: '充装泄漏', en: 'Leak at filling' }

/**
 * Gas lost at the coupling each time a device is filled: fillings × mol × g/mol.
 *
 * @see NDRC machinery guideline 2015, 0.342 mol a filling
 */
export const fillingLeak: ProcessMethod = {
  id: 'filling-leak',
  name: filling,
  aliases: ['充装连接损失', 'filling leak'],
  sector: { zh: '机械制造、电子设备制造', en: 'machinery, electronic equipment' },
  formula: { zh: 'Σ 充装次数 × 单次泄漏量 × 摩尔质量', en: 'Σ fillings × leak of one × molar mass' },
  source: {
    title: 'NDRC guideline, machinery enterprises (2015)',
    remark: { zh: '充装；未见原文', en: 'filling; no original read' },
  },
  // The guideline embeds the numbers of the second assessment.
  potentials: 'cn-legacy',
  inputs: [
    measure('fillings', { zh: '充装次数', en: 'Fillings' }, '个', {
      each: 'gas',
      aliases: ['充装台数', '次数'],
    }),
    measure('leak', { zh: '单次泄漏量', en: 'Leak of one' }, 'mol', {
      each: 'gas',
      most: '100',
      otherwise: { published: 'filling-leak', of: '' },
    }),
    measure('molar-mass', { zh: '摩尔质量', en: 'Molar mass' }, 'g/mol', {
      each: 'gas',
      least: '2',
      most: '400',
      aliases: ['分子量'],
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('gas').map((stream) => {
      const label = ozoneMark(streamLabel(filling, stream), stream.substance)
      const lost = product(
        label,
        'g',
        stream.number('fillings'),
        stream.number('leak'),
        stream.number('molar-mass'),
      )
      return { role: 'process', gas: stream.substance, label, mass: convertedTo('t', lost) }
    }),
  }),
}
