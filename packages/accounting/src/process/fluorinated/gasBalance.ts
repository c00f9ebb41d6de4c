import { difference, sum } from '../arithmetic.ts'
import { assertStock } from '../assertStock.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Text } from '../../trace/index.ts'
import { ozoneMark } from './ozoneMark.ts'

const nothing = { otherwise: 'nothing' } as const

/** A method for a stock of gas: what is gone and neither sold nor put into new equipment has leaked. */
function gasBalance(
  of: Pick<ProcessMethod, 'id' | 'name' | 'aliases' | 'sector' | 'source' | 'potentials'>,
): ProcessMethod {
  const method: ProcessMethod = {
    ...of,
    formula: {
      zh: 'Σ 期初库存 + 购入量 + 外部再生返回量 + 报废设备充注量 − 期末库存 − 售出量 − 新设备充注量',
      en: 'Σ opening stock + bought + returned from recycling + charge of retired equipment − closing stock − sold − charged into new equipment',
    },
    inputs: [
      measure('opening', { zh: '期初库存', en: 'Opening stock' }, 'kg', {
        each: 'gas',
        aliases: ['期初库存量'],
      }),
      measure('bought', { zh: '购入量', en: 'Bought' }, 'kg', {
        each: 'gas',
        aliases: ['采购量', 'purchased'],
      }),
      measure('returned', { zh: '外部再生返回量', en: 'Returned from recycling' }, 'kg', {
        each: 'gas',
        ...nothing,
      }),
      measure('retired', { zh: '报废设备充注量', en: 'Charge of retired equipment' }, 'kg', {
        each: 'gas',
        ...nothing,
        aliases: ['退役设备容量', 'retired'],
      }),
      measure('closing', { zh: '期末库存', en: 'Closing stock' }, 'kg', {
        each: 'gas',
        aliases: ['期末库存量'],
      }),
      measure('sold', { zh: '售出量', en: 'Sold' }, 'kg', {
        each: 'gas',
        ...nothing,
        aliases: ['外售量', '销售量', '返还量', 'returned to supplier'],
      }),
      measure('charged', { zh: '新设备充注量', en: 'Charged into new equipment' }, 'kg', {
        each: 'gas',
        ...nothing,
        aliases: ['新设备充装量', '新增设备容量', 'charged', 'new equipment'],
      }),
    ],
    run: (inputs) => ({
      emissions: inputs.streams('gas').map((stream) => {
        const gas = stream.substance
        const name: Text = { zh: `${of.name.zh}：${stream.label}`, en: `${of.name.en}: ${stream.label}` }
        const given = (ids: readonly string[]) => ids.flatMap((id) => stream.numberOrNull(id) ?? [])
        const into = sum(
          { zh: '合计可用', en: 'Available' },
          'kg',
          given(['opening', 'bought', 'returned', 'retired']),
        )
        const leaving = ['closing', 'sold', 'charged']
        assertStock(method, stream, ['opening', 'bought', 'returned', 'retired'], leaving)
        const lost = difference(name, 'kg', into, ...given(leaving))
        return { role: 'process', gas, label: ozoneMark(name, gas), mass: convertedTo('t', lost) }
      }),
    }),
  }
  return method
}

/**
 * Refrigerant lost in a year by mass balance, in kg; equipment that holds it keeps its charge.
 *
 * What is not given of sales, new charges and retirements is not deducted or added. Gas recovered from one's own retired
 * equipment shows in the closing stock; only what comes back from a recycler outside is returned.
 *
 * @see IPCC 2006 Vol. 3 Eq. 7.9; US EPA, mass balance of refrigerants
 */
export const refrigerantBalance: ProcessMethod = gasBalance({
  id: 'refrigerant-balance',
  name: { zh: '制冷剂（质量平衡）', en: 'Refrigerants, mass balance' },
  aliases: ['制冷剂平衡', 'refrigerant balance'],
  sector: { zh: '各行业', en: 'all sectors' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 7, Eq. 7.9' },
  potentials: 'AR5',
})

/**
 * SF6 and its mixtures lost from switchgear by mass balance, in kg.
 *
 * @see IPCC 2006 Vol. 3 Ch. 8, Tier 3; US EPA 40 CFR 98 subpart DD
 */
export const sf6Balance: ProcessMethod = gasBalance({
  id: 'sf6-balance',
  name: { zh: 'SF6 设备（质量平衡）', en: 'SF6 equipment, mass balance' },
  aliases: ['六氟化硫平衡', 'SF6 balance'],
  sector: { zh: '电网、机械制造', en: 'power grids, machinery' },
  source: {
    title: 'IPCC 2006 Guidelines, Vol. 3',
    locator: 'Ch. 8',
    remark: { zh: 'Tier 3 质量平衡', en: 'Tier 3 mass balance' },
  },
  potentials: 'cn-legacy',
})
