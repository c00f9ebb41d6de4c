import { zcError } from '../../errors/index.ts'
import { Decimal } from '../../quantity/index.ts'
import type { Text } from '../../trace/index.ts'
import { product, quotient, sum } from '../arithmetic.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { shareOut } from './shareOut.ts'

const label: Text = { zh: '按产品分配', en: 'Allocation' }
const keyName: Text = { zh: '分配依据', en: 'Key' }

/** Key of one product: its amount, energy or value; the value is amount × price unless given. */
function keyOf(stream: Stream, basis: string): Traced {
  const given = stream.numberOrNull(basis)
  if (given) return given
  const amount = stream.numberOrNull('mass')
  if (basis !== 'value' || !amount) throw missingInput(allocation, basis, stream.label)
  const price = stream.numberOrNull('price')
  if (!price) throw missingInput(allocation, 'price', stream.label)
  return product({ zh: '产值', en: 'Value' }, '元', amount, price)
}

/**
 * Shares a total out among products by mass, energy or value; the parts add up to it exactly.
 *
 * The basis has no default: it decides the answer and must be chosen. Without a total there are only shares.
 *
 * @see ISO 14067, allocation: subdivision and expansion come first, then a physical relation, then value
 */
export const allocation: ProcessMethod = {
  id: 'allocation',
  name: label,
  aliases: ['分配', '分摊', 'allocate', 'allocation'],
  sector: { zh: '产品碳足迹', en: 'product carbon footprint' },
  formula: { zh: '总量 × 分配依据 ÷ Σ 分配依据', en: 'total × key ÷ Σ key' },
  source: {
    title: 'ISO 14067',
    remark: { zh: '分配；未引用标准原文', en: 'allocation; standard not quoted' },
  },
  potentials: 'AR5',
  inputs: [
    measure('total', { zh: '总量', en: 'Total' }, 'tCO2e', {
      otherwise: 'nothing',
      aliases: ['待分配排放量'],
    }),
    measure('basis', { zh: '分配方法', en: 'Basis' }, '', {
      choices: [
        { id: 'mass', name: { zh: '质量', en: 'mass' } },
        { id: 'energy', name: { zh: '能量', en: 'energy' }, aliases: ['热量'] },
        { id: 'value', name: { zh: '价值', en: 'value' }, aliases: ['经济价值', 'economic', '产值'] },
      ],
    }),
    measure('mass', { zh: '产量', en: 'Mass' }, 't', {
      each: 'product',
      otherwise: 'nothing',
      aliases: ['质量'],
    }),
    measure('energy', { zh: '能量', en: 'Energy' }, 'GJ', { each: 'product', otherwise: 'nothing' }),
    measure('value', { zh: '产值', en: 'Value' }, '元', { each: 'product', otherwise: 'nothing' }),
    measure('price', { zh: '单价', en: 'Price' }, '元/t', { each: 'product', otherwise: 'nothing' }),
  ],
  run: (inputs) => {
    const products = inputs.streams('product')
    const basis = inputs.choice('basis')!
    if (products.length === 0) throw missingInput(allocation, basis, '…')
    const keys = products.map((stream) => keyOf(stream, basis))
    const all = sum({ zh: '分配依据合计', en: 'All keys' }, keys[0]!.unit, keys)
    if (all.value.isZero())
      throw zcError('ZC-INPUT-RANGE', { input: keyName, text: '0', least: '0', most: '', unit: all.unit })
    const total = inputs.numberOrNull('total')
    const parts = shareOut(
      total?.value ?? new Decimal(1),
      keys.map(({ value }) => value),
    )
    return {
      emissions: [],
      figures: products.flatMap((stream, at) => {
        const share = { zh: `份额：${stream.label}`, en: `Share: ${stream.label}` }
        const part = { zh: `分配量：${stream.label}`, en: `Part: ${stream.label}` }
        const figure = quotient(share, '', keys[at]!, all)
        return [
          { id: `share:${stream.label}`, label: share, figure },
          ...(total
            ? [
                {
                  id: `part:${stream.label}`,
                  label: part,
                  figure: { ...product(part, 'tCO2e', total, figure), value: parts[at]! },
                },
              ]
            : []),
        ]
      }),
    }
  },
}
