import { product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import type { Inputs } from '../Inputs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { measuredGases, measuredInputs, ofTechnology } from './anodeEffectGases.ts'

const minutesLabel = { zh: '阳极效应分钟数', en: 'Anode-effect minutes' }
const perTonne = { zh: '吨铝 CF4 排放', en: 'CF4 per t of aluminium' }

/**
 * CF4 and C2F6 of anode effects by slope.
 *
 * CF4: aluminium in t × slope in kg CF4 per t and anode-effect minute per cell-day × minutes per cell-day ÷ 1000, over
 * the collection efficiency where one is given; C2F6 by its mass per CF4. Minutes are frequency × duration where they
 * are not given themselves.
 *
 * @see IPCC 2006 Vol. 3 Table 4.16
 */
export const anodeEffectBySlope: ProcessMethod = {
  id: 'anode-effect-slope',
  name: { zh: '阳极效应（斜率法）', en: 'Anode effect by slope' },
  aliases: ['斜率法', '阳极效应斜率法', 'slope', 'slope method', 'PFC slope'],
  sector: { zh: '电解铝', en: 'electrolytic aluminium' },
  formula: {
    zh: 'CF4：铝产量 × 斜率系数 × 阳极效应分钟数（或 阳极效应频次 × 阳极效应持续时间）÷ 1000 ÷ 烟气捕集率；C2F6：CF4 × C2F6 与 CF4 质量比',
    en: 'CF4: aluminium × slope × anode-effect minutes (or frequency × duration) ÷ 1000 ÷ collection efficiency; C2F6: CF4 × C2F6 per CF4',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.16' },
  potentials: 'cn-aluminium',
  inputs: [
    ...measuredInputs,
    {
      id: 'slope',
      name: { zh: '斜率系数', en: 'Slope' },
      aliases: ['斜率', 'SEF', 'slope coefficient', 'slope emission factor'],
      unit: '(kgCF4/t)/(min/cell-day)',
      most: '1',
      otherwise: 'nothing',
    },
    {
      id: 'minutes',
      name: minutesLabel,
      aliases: ['AEM', '槽日阳极效应分钟数', 'anode effect minutes per cell-day'],
      unit: 'min/cell-day',
      // A day has 1,440 minutes.
      most: '1440',
      otherwise: 'nothing',
    },
    {
      id: 'frequency',
      name: { zh: '阳极效应频次', en: 'Anode-effect frequency' },
      aliases: ['AEF', '阳极效应系数', 'frequency', 'number of anode effects per cell-day'],
      unit: '1/cell-day',
      most: '50',
      otherwise: 'nothing',
    },
    {
      id: 'duration',
      name: { zh: '阳极效应持续时间', en: 'Anode-effect duration' },
      aliases: ['AED', 'duration', 'average duration of anode effects'],
      unit: 'min',
      most: '60',
      otherwise: 'nothing',
    },
  ],
  run: (inputs) => {
    const slope = ofTechnology(anodeEffectBySlope, inputs, 'slope', 'anode-slope')
    const cf4 = product(perTonne, 'kg/t', slope, minutesOf(inputs))
    return measuredGases(anodeEffectBySlope, inputs, cf4)
  },
}

function minutesOf(inputs: Inputs): Traced {
  for (const way of ['frequency', 'duration']) assertOneWay(anodeEffectBySlope, inputs, ['minutes', way])
  const given = inputs.numberOrNull('minutes')
  if (given) return given
  const [frequency, duration] = [inputs.numberOrNull('frequency'), inputs.numberOrNull('duration')]
  if (!frequency) throw missingInput(anodeEffectBySlope, duration ? 'frequency' : 'minutes')
  if (!duration) throw missingInput(anodeEffectBySlope, 'duration')
  return product(minutesLabel, 'min/cell-day', frequency, duration)
}
