import type { Text } from '../../trace/index.ts'
import { complement, difference, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { ozoneMark } from './ozoneMark.ts'

const retired: Text = { zh: 'SF6 设备报废与检修', en: 'SF6 equipment retired or repaired' }

/**
 * SF6 that a retired or repaired device loses: its charge less what is recovered, in kg.
 *
 * The stream is the device, the gas is SF6. What is recovered must be given, 0 where nothing was.
 *
 * @see NDRC grid guideline 2013
 */
export const sf6Retirement: ProcessMethod = {
  id: 'sf6-retirement',
  name: retired,
  aliases: ['SF6 退役', '六氟化硫退役设备', 'SF6 retirement'],
  sector: { zh: '电网', en: 'power grids' },
  formula: { zh: 'Σ 设备容量 − 实际回收量', en: 'Σ charge − recovered' },
  source: { title: 'NDRC guideline, power grid enterprises (2013)', locator: 'SF6; no original read' },
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
      const lost = difference(name, 'kg', device.number('charge'), device.number('recovered'))
      return { role: 'process', gas: 'SF6', label: name, mass: convertedTo('t', lost) }
    }),
  }),
}

interface Bank {
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** Where every stream is a kind of equipment with one gas; else the gas is the stream's name or substance. */
  readonly kinds?: { readonly gas: string; readonly rates: string }
  readonly locator: string
  readonly potentials: string
}

/** A method for a bank of equipment: charge × yearly leak, and what retired equipment still holds and nobody recovers. */
function equipmentBank({ kinds, locator, ...of }: Bank): ProcessMethod {
  const published = kinds ? { otherwise: { published: kinds.rates } } : {}
  return {
    ...of,
    sector: { zh: '各行业', en: 'all sectors' },
    formula: {
      zh: 'Σ 充注量 × 年泄漏率 + 报废设备充注量 × 剩余率 × (1 − 回收率)',
      en: 'Σ charge × leak a year + charge of retired equipment × remaining share × (1 − recovered share)',
    },
    source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator },
    inputs: [
      measure('charge', { zh: '充注量', en: 'Charge' }, 'kg', {
        each: 'bank',
        aliases: ['额定充注量', '设备充注量', '安装量', 'installed'],
      }),
      measure('leak', { zh: '年泄漏率', en: 'Leak a year' }, '', {
        each: 'bank',
        aliases: ['泄漏率', 'leak rate'],
        ...published,
      }),
      measure('retired', { zh: '报废设备充注量', en: 'Charge of retired equipment' }, 'kg', {
        each: 'bank',
        otherwise: 'nothing',
      }),
      measure('remaining', { zh: '剩余率', en: 'Remaining share' }, '', {
        each: 'bank',
        otherwise: {
          value: '1',
          because: {
            zh: '没有给出剩余率，按充注量全部剩余计',
            en: 'no remaining share given: all of the charge',
          },
        },
      }),
      measure('recovered', { zh: '回收率', en: 'Recovered share' }, '', {
        each: 'bank',
        otherwise: {
          value: '0',
          because: { zh: '没有给出回收率，按未回收计', en: 'no recovery given: none' },
        },
      }),
    ],
    run: (inputs) => ({
      emissions: inputs.streams('bank').flatMap((bank): readonly Emission[] => {
        const name = { zh: `运行泄漏：${bank.label}`, en: `Leak in operation: ${bank.label}` }
        const end = { zh: `报废排放：${bank.label}`, en: `Lost at retirement: ${bank.label}` }
        const what = kinds?.gas ?? bank.substance
        const leaked = product(name, 'kg', bank.number('charge'), bank.number('leak'))
        const line: Emission = {
          role: 'process',
          gas: what,
          label: ozoneMark(name, what),
          mass: convertedTo('t', leaked),
        }
        const old = bank.numberOrNull('retired')
        if (!old) return [line]
        const left = complement({ zh: '未回收份额', en: 'Share not recovered' }, bank.number('recovered'))
        const lost = product(end, 'kg', old, bank.number('remaining'), left)
        return [
          line,
          { role: 'process', gas: what, label: ozoneMark(end, what), mass: convertedTo('t', lost) },
        ]
      }),
    }),
  }
}

/**
 * Refrigerant by charge and leak rate, where no top-up is recorded; streams are gases. The range of IPCC rates is too
 * wide for a default: the rate must be given.
 *
 * @see IPCC 2006 Vol. 3 Eq. 7.13, 7.14 and Table 7.9
 */
export const refrigerantBank: ProcessMethod = equipmentBank({
  id: 'refrigerant-leak',
  name: { zh: '制冷剂（泄漏率）', en: 'Refrigerants, leak rate' },
  aliases: ['制冷设备泄漏', 'refrigerant leak'],
  locator: 'Ch. 7, Eq. 7.13, 7.14 and Table 7.9',
  potentials: 'AR5',
})

/**
 * SF6 by charge and rate; streams are kinds of equipment, whose yearly rate is published: `hv-europe-use`.
 *
 * @see IPCC 2006 Vol. 3 Eq. 8.1 and Tables 8.2 to 8.4
 */
export const sf6Bank: ProcessMethod = equipmentBank({
  id: 'sf6-leak',
  name: { zh: 'SF6 设备（排放率）', en: 'SF6 equipment, rates' },
  aliases: ['SF6', '六氟化硫', 'SF6 设备泄漏'],
  kinds: { gas: 'SF6', rates: 'sf6-rate' },
  locator: 'Ch. 8, Eq. 8.1 and Tables 8.2 to 8.4',
  potentials: 'cn-legacy',
})
