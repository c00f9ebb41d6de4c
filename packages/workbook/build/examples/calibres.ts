import type { ProblemFamilies } from '@zerocarbon/accounting/errors'
import { power } from './samplePlant.ts'

export const calibres: ProblemFamilies['calibres'] = {
  'ZC-GAS-UNKNOWN': { gas: 'HFC-134b', near: ['HFC-134a', 'HFC-134'] },
  'ZC-GWP-MISSING': {
    gas: { zh: 'NF3（三氟化氮）', en: 'NF3' },
    set: 'SAR',
    existing: ['AR4 (17200)', 'AR5 (16100)', 'AR6 (17400)'],
  },
  'ZC-REGION-UNKNOWN': {
    region: '苏南',
    known: [
      { zh: '全国', en: 'China' },
      { zh: '华北', en: 'North China' },
      { zh: '东北', en: 'Northeast' },
      { zh: '华东', en: 'East China' },
      { zh: '华中', en: 'Central China' },
      { zh: '西北', en: 'Northwest' },
      { zh: '南方', en: 'Southern' },
      { zh: '西南', en: 'Southwest' },
    ],
  },
  'ZC-CALIBRE-UNKNOWN': {
    text: '均值',
    known: [
      { zh: '平均', en: 'average' },
      { zh: '不含市场化交易非化石', en: 'without market-traded non-fossil' },
      { zh: '化石能源', en: 'fossil only' },
      { zh: '碳市场报告缺省', en: 'ETS reporting default' },
    ],
  },
  'ZC-FACTOR-FOOTPRINT': { factor: 'footprint/CN/2024/average (0.5777 kgCO2e/kWh)' },
  'ZC-BASIS-NEEDED': { carrier: power },
  'ZC-BASIS-MIXED': { left: '等价值', right: '当量值' },
}
