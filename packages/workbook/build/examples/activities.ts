import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const activities: ProblemFamilies['activities'] = {
  'ZC-CARRIER-UNKNOWN': { carrier: '天燃气', known: ['天然气', '液化天然气', '液化石油气'] },
  'ZC-CARRIER-BLANK': {},
  'ZC-AMOUNT-BLANK': {},
  'ZC-AMOUNT-TEXT': { text: '约 900' },
  'ZC-AMOUNT-TEXT-NUMBER': { text: '104.5' },
  'ZC-AMOUNT-NEGATIVE': { amount: '−2' },
  'ZC-FORMULA-UNSTORED': { table: 'ZC_Activity' },
  'ZC-CELL-ERROR': { error: '#REF!' },
  'ZC-VALUE-INVALID': {
    column: '因子覆盖',
    text: '3.1',
    allowed: '0.5810 tCO2/MWh · 2.1622 kgCO2/Nm3 · grid/CN-JS/2023/average',
  },
  'ZC-HEAT-GROSS': { column: '高位发热量', value: '42.9' },
  'ZC-SCOPE-UNKNOWN': { text: '范围二' },
  'ZC-FACTOR-UNSOURCED': { factor: '3.1 tCO2/t' },
}
