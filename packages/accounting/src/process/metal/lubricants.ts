import { zcError } from '../../errors/index.ts'
import { product, quotient, sum } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Stream } from '../Inputs.ts'
import { massShare, share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Otherwise, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'

const label = { zh: '润滑剂和石蜡使用', en: 'Use of lubricants and waxes' }
const amountName = { zh: '用量', en: 'Amount' }
const carbonLabel = { zh: '产品中的碳', en: 'Carbon in the product' }
const meanLabel = { zh: '平均氧化比例', en: 'Mean share oxidised' }
const ipcc = (value: string): Otherwise => ({
  value,
  because: {
    zh: 'IPCC 2006 第 2 卷表 1.2、1.3 的缺省值',
    en: 'default of IPCC 2006 Vol. 2 Tables 1.2 and 1.3',
  },
})

/**
 * CO2 of lubricants, greases and paraffin wax that oxidise while they are used.
 *
 * Amount in t × carbon content (or net heat value × carbon per heat; or GJ × carbon per heat) × share oxidised × 44/12,
 * a line a product. Figure: the mean share oxidised, weighted by carbon.
 *
 * @see IPCC 2006 Vol. 3 Table 5.2
 */
export const lubricants: ProcessMethod = {
  id: 'lubricant',
  name: label,
  aliases: ['润滑油', '润滑剂', '石蜡', '石蜡使用', 'lubricants', 'paraffin', 'wax', 'lubricant use'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: 'Σ 用量 × 含碳量（或 低位发热量 × 单位热值含碳量）× 氧化比例 × 44/12',
    en: 'Σ amount × carbon content (or net heat value × carbon per heat) × share oxidised × 44/12',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 5, Table 5.2' },
  potentials: 'AR5',
  inputs: [
    {
      id: 'amount',
      name: amountName,
      aliases: ['消耗量', 'consumption'],
      unit: 't',
      each: 'product',
      otherwise: 'nothing',
    },
    {
      id: 'heat',
      name: { zh: '热量', en: 'Heat' },
      aliases: ['以热量计用量', 'energy'],
      unit: 'GJ',
      each: 'product',
      otherwise: 'nothing',
    },
    massShare('carbon', { zh: '含碳量', en: 'Carbon content' }, 'product', 'nothing'),
    {
      id: 'heat-value',
      name: { zh: '低位发热量', en: 'Net heat value' },
      aliases: ['NCV'],
      unit: 'GJ/t',
      each: 'product',
      most: '60',
      otherwise: ipcc('40.2'),
    },
    {
      id: 'carbon-per-heat',
      name: { zh: '单位热值含碳量', en: 'Carbon per heat' },
      aliases: ['CC'],
      unit: 'tC/GJ',
      each: 'product',
      most: '0.05',
      otherwise: ipcc('0.02'),
    },
    {
      ...share('oxidised', { zh: '氧化比例', en: 'Share oxidised' }, 'product', {
        published: 'oxidised-during-use',
      }),
      aliases: ['ODU', 'ODU 系数', '使用中氧化比例', 'oxidised during use', 'ODU factor'],
    },
  ],
  run: (inputs) => {
    const uses = inputs.streams('product').map((stream) => {
      const carbon = carbonOf(stream)
      return { stream, carbon, burnt: product(carbonLabel, 'tC', carbon, stream.number('oxidised')) }
    })
    const all = (of: 'carbon' | 'burnt') =>
      sum(
        carbonLabel,
        'tC',
        uses.map((use) => use[of]),
      )
    const carbon = all('carbon')
    const mean = carbon.value.isZero() ? [] : [quotient(meanLabel, '', all('burnt'), carbon)]
    return {
      emissions: uses.map(({ stream, burnt }) => ({
        role: 'process',
        gas: 'CO2',
        label: streamLabel(label, stream),
        mass: carbonToCO2(streamLabel(label, stream), burnt),
      })),
      figures: mean.map((figure) => ({ id: 'mean-oxidised', label: meanLabel, figure })),
    }
  },
}

function carbonOf(stream: Stream): Traced {
  const [amount, heat] = [stream.numberOrNull('amount'), stream.numberOrNull('heat')]
  // Which of the two is meant cannot be known.
  if (amount && heat) throw zcError('ZC-INPUT-TWICE', { input: amountName, stream: stream.label })
  if (amount) {
    const measured = stream.numberOrNull('carbon')
    return measured
      ? product(carbonLabel, 'tC', amount, measured)
      : product(carbonLabel, 'tC', amount, stream.number('heat-value'), stream.number('carbon-per-heat'))
  }
  if (!heat) throw missingInput(lubricants, 'amount', stream.label)
  return product(carbonLabel, 'tC', heat, stream.number('carbon-per-heat'))
}
