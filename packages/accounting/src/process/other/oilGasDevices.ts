import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const devices: Text = { zh: '油气设施 CH4', en: 'CH4 of oil and gas installations' }

const ways = [
  { amount: 'count', factor: 'per-device' },
  { amount: 'oil', factor: 'per-oil' },
  { amount: 'gas', factor: 'per-gas' },
] as const

/**
 * CH4 of oil and gas installations: number × t a year, or oil in 亿t and gas in 亿Nm3 × t each. Streams are the kinds.
 *
 * @see NDRC oil and gas guideline 2014, vents and leaks by device
 */
export const oilGasDevices: ProcessMethod = {
  id: 'oil-gas-ch4',
  name: devices,
  aliases: ['油气设施', '石油天然气', 'oil and gas'],
  sector: { zh: '石油天然气', en: 'oil and gas' },
  formula: {
    zh: 'Σ 数量 × 单台因子 + Σ 输油量 × 输油因子 + Σ 处理气量 × 处理气因子',
    en: 'Σ number × factor of one + Σ oil × factor + Σ gas × factor',
  },
  source: {
    title: 'NDRC guideline, oil and gas producers (2014)',
    remark: { zh: '装置；未见原文', en: 'devices; no original read' },
  },
  potentials: 'cn-legacy',
  inputs: [
    measure('count', { zh: '数量', en: 'Number' }, '个', {
      each: 'kind',
      otherwise: 'nothing',
      aliases: ['台数'],
    }),
    measure('per-device', { zh: '单台因子', en: 'Factor of one' }, 'tCH4/(unit·a)', {
      each: 'kind',
      otherwise: 'nothing',
      most: '1000',
    }),
    measure('oil', { zh: '输油量', en: 'Oil' }, '亿t', { each: 'kind', otherwise: 'nothing' }),
    measure('per-oil', { zh: '输油因子', en: 'Factor of oil' }, 'tCH4/亿t', {
      each: 'kind',
      otherwise: 'nothing',
    }),
    measure('gas', { zh: '处理气量', en: 'Gas' }, '亿Nm3', { each: 'kind', otherwise: 'nothing' }),
    measure('per-gas', { zh: '处理气因子', en: 'Factor of gas' }, 'tCH4/亿Nm3', {
      each: 'kind',
      otherwise: 'nothing',
    }),
  ],
  run: (inputs) => {
    const kinds = inputs.streams('kind')
    if (kinds.length === 0) throw missingInput(oilGasDevices, 'count', '…')
    return {
      emissions: kinds.map((kind) => {
        const way = ways.find(({ amount }) => kind.numberOrNull(amount) !== null)
        if (!way) throw missingInput(oilGasDevices, 'count', kind.label)
        const factor = numberOrPublished(
          oilGasDevices,
          kind,
          way.factor,
          'oil-gas-ch4',
          kind.substance,
          kind.label,
        )
        const label = streamLabel(devices, kind)
        return {
          role: 'process',
          gas: 'CH4',
          label,
          mass: product(label, 'tCH4', kind.number(way.amount), factor),
        }
      }),
    }
  },
}
