import { constant, product, quotient } from '../arithmetic.ts'
import { share } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { measuredGases, measuredInputs, ofTechnology } from './anodeEffectGases.ts'

const perTonne = { zh: '吨铝 CF4 排放', en: 'CF4 per t of aluminium' }
const inPercent = { zh: '电流效率（百分数）', en: 'Current efficiency in percent' }
const hundred = constant('100', '%', { zh: '份额换算为百分数', en: 'share to percent' })

/**
 * CF4 and C2F6 of anode effects by overvoltage.
 *
 * CF4: aluminium in t × coefficient in kg CF4 per t and mV × overvoltage in mV ÷ current efficiency in % ÷ 1000, over
 * the collection efficiency where one is given; C2F6 by its mass per CF4. The coefficients go with the efficiency as the
 * number of percent, 95 and not 0.95, which would give 100 times as much.
 *
 * @see Regulation (EU) No 601/2012 Annex IV.8, method B; IPCC 2006 Vol. 3 Table 4.16 for the coefficients
 */
export const anodeEffectByOvervoltage: ProcessMethod = {
  id: 'anode-effect-overvoltage',
  name: { zh: '阳极效应（过电压法）', en: 'Anode effect by overvoltage' },
  aliases: ['过电压法', '阳极效应过电压法', 'overvoltage', 'overvoltage method', 'PFC overvoltage'],
  sector: { zh: '电解铝', en: 'electrolytic aluminium' },
  formula: {
    zh: 'CF4：铝产量 × 过电压系数 × 阳极效应过电压 ÷ (电流效率 × 100) ÷ 1000 ÷ 烟气捕集率；C2F6：CF4 × C2F6 与 CF4 质量比',
    en: 'CF4: aluminium × overvoltage coefficient × overvoltage ÷ (current efficiency × 100) ÷ 1000 ÷ collection efficiency; C2F6: CF4 × C2F6 per CF4',
  },
  source: { title: 'Regulation (EU) No 601/2012', locator: 'Annex IV.8, method B' },
  potentials: 'cn-aluminium',
  inputs: [
    ...measuredInputs,
    {
      id: 'coefficient',
      name: { zh: '过电压系数', en: 'Overvoltage coefficient' },
      aliases: ['OVC', 'overvoltage emission factor'],
      unit: '(kgCF4/t)/mV',
      most: '20',
      otherwise: 'nothing',
    },
    {
      id: 'overvoltage',
      name: { zh: '阳极效应过电压', en: 'Overvoltage' },
      aliases: ['过电压', 'AEO', 'anode effect overvoltage'],
      unit: 'mV',
      most: '500',
    },
    {
      ...share('efficiency', { zh: '电流效率', en: 'Current efficiency' }),
      aliases: ['CE', 'current efficiency'],
      least: '0.5',
    },
  ],
  run: (inputs) => {
    const coefficient = ofTechnology(anodeEffectByOvervoltage, inputs, 'coefficient', 'anode-overvoltage')
    const raw = product(perTonne, 'kg/t', coefficient, inputs.number('overvoltage'))
    const cf4 = quotient(perTonne, 'kg/t', raw, product(inPercent, '%', inputs.number('efficiency'), hundred))
    return measuredGases(anodeEffectByOvervoltage, inputs, cf4)
  },
}
