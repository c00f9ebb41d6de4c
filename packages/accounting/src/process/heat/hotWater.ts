import { hotWaterHeat } from '../../steam/index.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { heatAnswer, supplierFactor } from './heatAnswer.ts'

/**
 * Heat and CO2 of bought hot water: mass × (temperature − 20 °C) × specific heat of water, times the factor of the
 * supplier or the default. Return water is taken off only where its own temperature is the base.
 *
 * @see NDRC and MEE sector guidelines, bought heat
 */
export const hotWater: ProcessMethod = {
  id: 'hot-water',
  name: { zh: '外购热水', en: 'Bought hot water' },
  aliases: ['热水', '热水热量', 'hot water heat'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: '质量 × (水温 − 基准水温) × 水的比热容 ÷ 1000 × 供热因子',
    en: 'mass × (temperature − base temperature) × specific heat ÷ 1000 × factor of heat',
  },
  source: { title: 'NDRC and MEE sector guidelines', remark: { zh: '外购热力', en: 'bought heat' } },
  scope: 2,
  potentials: 'AR5',
  feeds: { role: 'bought-heat', figure: 'heat', factor: 'factor' },
  inputs: [
    { id: 'mass', name: { zh: '质量', en: 'Mass' }, aliases: ['用量', 'amount'], unit: 't' },
    {
      id: 'temperature',
      name: { zh: '水温', en: 'Temperature' },
      aliases: ['温度'],
      unit: '°C',
      most: '373.946',
    },
    {
      id: 'base',
      name: { zh: '基准水温', en: 'Base temperature' },
      unit: '°C',
      most: '100',
      otherwise: { value: '20', because: { zh: '指南的 20 °C', en: '20 °C of the guidelines' } },
    },
    {
      id: 'specific-heat',
      name: { zh: '水的比热容', en: 'Specific heat' },
      unit: 'kJ/(kg·°C)',
      most: '10',
      otherwise: { published: 'water-heat', of: '' },
    },
    supplierFactor,
  ],
  run(inputs) {
    const { heat, why } = hotWaterHeat({
      mass: inputs.number('mass').why(),
      temperature: inputs.number('temperature').why(),
      reference: inputs.number('base').why(),
      specificHeat: inputs.number('specific-heat').value,
    })
    return heatAnswer(inputs, { value: heat.value, unit: 'GJ', why }, [])
  },
}
