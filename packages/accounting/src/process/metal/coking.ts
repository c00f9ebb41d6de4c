import type { ProcessMethod } from '../ProcessMethod.ts'
import { assertStreams } from './assertStreams.ts'
import { carbonBalance } from './carbonBalance.ts'
import { carbonInputs, type CarbonGroup } from './carbonStream.ts'

const coal: CarbonGroup = {
  id: 'coal',
  name: { zh: '炼焦煤', en: 'Coking coal' },
  aliases: ['炼焦煤用量', '洗精煤用量', '洗精煤', '炼焦煤', 'coking coal', 'coal'],
  solid: true,
}
const coke: CarbonGroup = {
  id: 'coke',
  name: { zh: '焦炭', en: 'Coke' },
  aliases: ['焦炭产量', '焦炭', 'coke', 'coke output'],
  solid: true,
}
const byProduct: CarbonGroup = {
  id: 'by-product',
  name: { zh: '副产品', en: 'By-product' },
  aliases: ['副产品产量', '副产品', '其他产品量', 'by-product'],
}

/**
 * CO2 of coking by the carbon that goes in as coal and does not come out.
 *
 * (Σ coking coal × carbon − Σ coke × carbon − Σ by-product × carbon) × 44/12, in t, 10^4 Nm3 or GJ with carbon content
 * or heat value and carbon per heat. Coke-oven gas and tar that leave are by-products; gas burnt in the oven is none. At
 * least one coal must be given; without coke and by-products nothing is deducted, and the figure says so. Figures: tC in
 * and out.
 *
 * @see IPCC 2006 Vol. 3 Ch. 4, metallurgical coke, by carbon balance
 */
export const coking: ProcessMethod = {
  id: 'coke',
  name: { zh: '炼焦', en: 'Coking' },
  aliases: ['焦化', '炼焦碳平衡', '独立焦化', 'coke production', 'coke oven'],
  sector: { zh: '焦化', en: 'coking' },
  formula: {
    zh: '（Σ 炼焦煤量 × 炼焦煤含碳量 − Σ 焦炭量 × 焦炭含碳量 − Σ 副产品量 × 副产品含碳量）× 44/12',
    en: '(Σ coking coal × carbon content − Σ coke × carbon content − Σ by-product × carbon content) × 44/12',
  },
  source: {
    title: 'IPCC 2006 Guidelines, Vol. 3',
    locator: 'Ch. 4',
    remark: { zh: '冶金焦', en: 'metallurgical coke' },
  },
  potentials: 'AR5',
  inputs: [coal, coke, byProduct].flatMap(carbonInputs),
  optional: ['coal', 'coke', 'by-product'],
  run: (inputs) => {
    assertStreams(coking, inputs, [coal])
    return carbonBalance(coking, inputs, [coal], [coke, byProduct])
  },
}
