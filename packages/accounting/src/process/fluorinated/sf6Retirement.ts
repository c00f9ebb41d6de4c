import type { Text } from '../../trace/index.ts'
import { difference } from '../arithmetic.ts'
import { assertWithin } from '../assertWithin.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import { namedAmount } from '../namedAmount.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const retired: Text = { zh: 'SF6 设备报废与检修', en: 'SF6 equipment retired or repaired' }

/**
 * SF6 that a retired or repaired device loses: its charge less what is recovered, in kg.
 *
 * The stream is the device, the gas is SF6. What is recovered must be given, 0 where nothing was,
 * and cannot be more than the charge.
 *
 * @see NDRC grid guideline 2013
 */
export const sf6Retirement: ProcessMethod = {
  id: 'sf6-retirement',
  name: retired,
  aliases: ['SF6 退役', '六氟化硫退役设备', 'SF6 retirement'],
  sector: { zh: '电网', en: 'power grids' },
  formula: { zh: 'Σ 设备容量 − 实际回收量', en: 'Σ charge − recovered' },
  source: {
    title: 'NDRC guideline, power grid enterprises (2013)',
    remark: { zh: 'SF6；未见原文', en: 'SF6; no original read' },
  },
  potentials: 'cn-legacy',
  inputs: [
    measure('charge', { zh: '设备容量', en: 'Charge' }, 'kg', {
      each: 'device',
      aliases: ['SF6容量', '充注量', '额定充气量', 'capacity', 'nameplate'],
    }),
    measure('recovered', { zh: '实际回收量', en: 'Recovered' }, 'kg', {
      each: 'device',
      aliases: ['回收量'],
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('device').map((device) => {
      const name = { zh: `${retired.zh}：${device.label}`, en: `${retired.en}: ${device.label}` }
      assertWithin(
        namedAmount(sf6Retirement, device, 'recovered'),
        namedAmount(sf6Retirement, device, 'charge'),
        device.label,
      )
      const lost = difference(name, 'kg', device.number('charge'), device.number('recovered'))
      return { role: 'process', gas: 'SF6', label: name, mass: convertedTo('t', lost) }
    }),
  }),
}
