import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { formulaOf } from '../chemical/gasSpecies.ts'

const extinguisher: Text = { zh: '灭火器', en: 'Fire extinguishers' }
const filling: Text = { zh: '充装泄漏', en: 'Leak at filling' }
const production: Text = { zh: '氟化物生产逸散', en: 'Leaks of fluorochemical production' }
const named = (what: Text, stream: string): Text => ({
  zh: `${what.zh}：${stream}`,
  en: `${what.en}: ${stream}`,
})

/** Gas of extinguishers that were used or refilled in the year, in kg; one that only hangs on the wall loses none. */
export const fireExtinguisher: ProcessMethod = {
  id: 'fire-extinguisher',
  name: extinguisher,
  aliases: ['消防', '灭火剂', 'fire extinguisher', 'fire suppression'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: { zh: 'Σ 释放量', en: 'Σ released' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 7.6' },
  potentials: 'AR5',
  inputs: [
    measure('released', { zh: '释放量', en: 'Released' }, 'kg', {
      each: 'gas',
      aliases: ['使用量', '补充量', 'refilled', 'used'],
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('gas').map((stream) => ({
      role: 'process',
      gas: formulaOf(stream.substance),
      label: named(extinguisher, stream.label),
      mass: convertedTo('t', stream.number('released')),
    })),
  }),
}

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
  source: { title: 'NDRC guideline, machinery enterprises (2015)', locator: 'filling; no original read' },
  potentials: 'AR5',
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
      const label = named(filling, stream.label)
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

/**
 * What escapes while fluorochemicals are made: output in t × leak share, less what is recovered or destroyed.
 *
 * A gas without a published share of its own takes that of HFCs and PFCs.
 *
 * @see NDRC fluorochemical guideline 2015; IPCC 2006 Vol. 3 Ch. 3.10
 */
export const fluorochemicalProduction: ProcessMethod = {
  id: 'fluorochemical-production',
  name: production,
  aliases: ['氟化工', '氟化物生产', 'fluorochemical production'],
  sector: { zh: '氟化工', en: 'fluorochemicals' },
  formula: { zh: 'Σ 产量 × 逸散率 − 回收或销毁量', en: 'Σ output × leak share − recovered or destroyed' },
  source: { title: 'NDRC guideline, fluorochemical enterprises (2015)', locator: 'leaks; no original read' },
  potentials: 'AR5',
  inputs: [
    measure('output', { zh: '产量', en: 'Output' }, 't', { each: 'gas', aliases: ['production'] }),
    measure('leak', { zh: '逸散率', en: 'Leak share' }, '', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['泄漏率', '排放因子'],
    }),
    measure('recovered', { zh: '回收或销毁量', en: 'Recovered or destroyed' }, 't', {
      each: 'gas',
      otherwise: 'nothing',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('gas').flatMap((stream): readonly Emission[] => {
      const label = named(production, stream.label)
      const own = stream.numberOrNull('leak') ?? stream.published('fluoro-leak', stream.substance, label)
      const leak = own
        ? convertedTo('', own)
        : numberOrPublished(fluorochemicalProduction, stream, 'leak', 'fluoro-leak', 'default', stream.label)
      const mass = product(label, 't', stream.number('output'), leak)
      const line: Emission = { role: 'process', gas: stream.substance, label, mass }
      const off = stream.numberOrNull('recovered')
      const name = named({ zh: '回收或销毁', en: 'Recovered or destroyed' }, stream.label)
      return off ? [line, { role: 'recovered', gas: stream.substance, label: name, mass: off }] : [line]
    }),
  }),
}
