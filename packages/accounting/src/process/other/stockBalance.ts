import type { Text } from '../../trace/index.ts'
import { difference, sum } from '../arithmetic.ts'
import { assertStock } from '../assertStock.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const used: Text = { zh: '消费量', en: 'Used' }

/** A method for what was used of a stock, in one unit; it has figures and no emissions, which the fuel rows give. */
function stockBalance(id: string, unit: string, name: Text, aliases: readonly string[]): ProcessMethod {
  const each = 'fuel'
  const optional = { each, otherwise: 'nothing' } as const
  const method: ProcessMethod = {
    id,
    name,
    aliases,
    sector: { zh: '各行业', en: 'all sectors' },
    formula: {
      zh: '期初库存 + 购入量 − 期末库存 − 外销量 − 其他用量',
      en: 'opening stock + bought − closing stock − sold − other use',
    },
    source: {
      title: 'MEE and NDRC sector guidelines',
      remark: { zh: '燃料用量，库存平衡；未见原文', en: 'fuel used, stock balance; no original read' },
    },
    potentials: 'AR5',
    feedsFuels: 'used:',
    inputs: [
      measure('opening', { zh: '期初库存', en: 'Opening stock' }, unit, { each, aliases: ['期初库存量'] }),
      measure('bought', { zh: '购入量', en: 'Bought' }, unit, { each, aliases: ['采购量', 'purchased'] }),
      measure('closing', { zh: '期末库存', en: 'Closing stock' }, unit, { each, aliases: ['期末库存量'] }),
      measure('sold', { zh: '外销量', en: 'Sold' }, unit, { ...optional, aliases: ['外售量', '售出量'] }),
      measure('other', { zh: '其他用量', en: 'Other use' }, unit, {
        ...optional,
        aliases: ['钢铁生产之外的用量'],
      }),
    ],
    run: (inputs) => ({
      emissions: [],
      figures: inputs.streams(each).map((stream) => {
        const label = { zh: `${used.zh}：${stream.label}`, en: `${used.en}: ${stream.label}` }
        const into = sum({ zh: '可用量', en: 'Available' }, unit, [
          stream.number('opening'),
          stream.number('bought'),
        ])
        assertStock(method, stream, ['opening', 'bought'], ['closing', 'sold', 'other'])
        const off = ['closing', 'sold', 'other'].flatMap((input) => stream.numberOrNull(input) ?? [])
        return { id: `used:${stream.label}`, label, figure: difference(label, unit, into, ...off) }
      }),
    }),
  }
  return method
}

/** Solid and liquid fuels in t. @see MEE and NDRC sector guidelines, net fuel consumption */
export const stockByMass: ProcessMethod = stockBalance(
  'stock-balance',
  't',
  { zh: '库存平衡', en: 'Stock balance' },
  ['燃料库存平衡', 'fuel balance'],
)

/** Gases in 万Nm3. @see MEE and NDRC sector guidelines, net fuel consumption */
export const stockByGas: ProcessMethod = stockBalance(
  'stock-balance-gas',
  '万Nm3',
  { zh: '库存平衡（气体）', en: 'Stock balance, gases' },
  [],
)

/** Liquids in litres. @see MEE and NDRC sector guidelines, net fuel consumption */
export const stockByVolume: ProcessMethod = stockBalance(
  'stock-balance-volume',
  'L',
  { zh: '库存平衡（液体体积）', en: 'Stock balance, liquid volumes' },
  [],
)
