import type { Text } from '../../trace/index.ts'
import { constant, product, quotient } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { ozoneMark } from './ozoneMark.ts'

const topUp: Text = { zh: '制冷剂补充', en: 'Refrigerant top-up' }
const rate: Text = { zh: '年泄漏率', en: 'Leak a year' }

/**
 * What a system is topped up with is what it lost, in kg; with its charge and the days between, the leak rate a year.
 *
 * The emission is the top-up itself; the yearly amount is a figure for planning.
 *
 * @see IPCC 2006 Vol. 3 Ch. 7.5; Higg FEM guidance for the yearly rate
 */
export const refrigerantTopUp: ProcessMethod = {
  id: 'refrigerant-top-up',
  name: topUp,
  aliases: ['制冷剂', '制冷剂充注', '制冷剂泄漏', '空调', 'refrigerant', 'refrigerants', 'top-up'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: 'Σ 补充量；年泄漏率 = 补充量 ÷ 充注量 × 365 ÷ 间隔天数',
    en: 'Σ top-up; leak a year = top-up ÷ charge × 365 ÷ days',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 7.5' },
  potentials: 'AR5',
  inputs: [
    measure('top-up', { zh: '补充量', en: 'Top-up' }, 'kg', {
      each: 'gas',
      aliases: ['充注量(补充)', '补充充注量', '泄漏量', '使用量', 'added', 'leaked'],
    }),
    measure('charge', { zh: '充注量', en: 'Charge' }, 'kg', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['额定充注量'],
    }),
    measure('days', { zh: '间隔天数', en: 'Days' }, 'd', {
      each: 'gas',
      otherwise: 'nothing',
      least: '1',
      aliases: ['天数'],
    }),
  ],
  run: (inputs) => {
    const gases = inputs.streams('gas')
    return {
      emissions: gases.map((stream) => {
        const name = { zh: `${topUp.zh}：${stream.label}`, en: `${topUp.en}: ${stream.label}` }
        const mass = convertedTo('t', stream.number('top-up'))
        return { role: 'process', gas: stream.substance, label: ozoneMark(name, stream.substance), mass }
      }),
      figures: gases.flatMap((stream) => {
        const days = stream.numberOrNull('days')
        if (!days) return []
        const added = stream.number('top-up')
        const charge = stream.numberOrNull('charge')
        const year = constant('365', 'd/a', { zh: '一年天数', en: 'days in a year' })
        const total = { zh: `全年泄漏量：${stream.label}`, en: `Leak in a year: ${stream.label}` }
        const yearly = quotient(total, 'kg/a', product(total, 'kg·d/a', added, year), days)
        const share = { zh: `${rate.zh}：${stream.label}`, en: `${rate.en}: ${stream.label}` }
        return [
          { id: `yearly:${stream.label}`, label: total, figure: yearly },
          ...(charge
            ? [{ id: `rate:${stream.label}`, label: share, figure: quotient(share, '1/a', yearly, charge) }]
            : []),
        ]
      }),
    }
  },
}
