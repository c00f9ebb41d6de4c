import type { ProblemFamilies } from '@zerocarbon/accounting/errors'
import { power } from './samplePlant.ts'

export const plausibility: ProblemFamilies['plausibility'] = {
  'ZC-AMOUNT-OUTLIER': { meter: 'E-01', amount: '107000 万kWh', usual: '106 万kWh', times: '1010' },
  'ZC-AMOUNT-SUM': { source: power, rows: 1, meters: ['E-01', 'E-02'] },
  'ZC-METER-UNUSUAL': {
    meter: 'G-04',
    amount: '2,300 万Nm3',
    usual: '0.24 万Nm3',
    times: '9,600',
    against: 'meters',
  },
  'ZC-CARRIER-DOMINANT': {
    carrier: { zh: '天然气', en: 'Natural gas' },
    share: '99.83',
    others: { zh: '外购电力、柴油', en: 'Purchased electricity, Diesel' },
  },
  'ZC-INTENSITY-UNUSUAL': {
    what: { zh: '水泥熟料单位产品综合能耗（当量值）', en: 'Energy per product of cement clinker (当量值)' },
    value: '0.104 kgce/t',
    usual: '100–117 kgce/t',
    source: { zh: '发改产业〔2023〕723号', en: '发改产业〔2023〕723号' },
  },
  'ZC-SHARE-UNUSUAL': {
    input: { zh: '碳氧化率', en: 'Oxidation' },
    value: '0.98 %',
    usual: '98 %',
    source: { zh: '缺省值', en: 'the default' },
  },
  'ZC-FACTOR-UNUSUAL': { factor: '0.05306 tCO2/MWh', usual: '0.5306 tCO2/MWh', rows: 12 },
  'ZC-MEASURED-UNUSUAL': {
    what: { zh: '实测低位发热量', en: 'measured net calorific value' },
    value: '38.931 GJ/万Nm3',
    usual: '389.31 GJ/万Nm3',
  },
}
