import type { Text } from '../../trace/index.ts'
import { complement, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { ozoneMark } from './ozoneMark.ts'

/** What tells one kind of bank from another. */
export interface Bank {
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** Where every stream is a kind of equipment with one gas; else the gas is the stream's name or substance. */
  readonly kinds?: { readonly gas: string; readonly rates: string }
  readonly locator: string
  readonly potentials: string
}

/** A method for a bank of equipment: charge × yearly leak, and what retired equipment still holds and nobody recovers. */
export function equipmentBank({ kinds, locator, ...of }: Bank): ProcessMethod {
  // Equipment of any name leaks about as the published kinds do in use.
  const published = kinds
    ? { otherwise: { published: kinds.rates }, usual: { published: kinds.rates, ending: '-use' } }
    : {}
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
