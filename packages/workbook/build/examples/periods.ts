import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

const year2026 = '2026-01-01 – 2026-12-31'

export const periods: ProblemFamilies['periods'] = {
  'ZC-DATE-INVALID': { text: '二月三十' },
  'ZC-PERIOD-REVERSED': { start: '2026-03-31', end: '2026-03-01' },
  'ZC-PERIOD-OUTSIDE': { start: '2019-03-01', end: '2019-03-31', reporting: year2026 },
  'ZC-PERIOD-OVERLAP': { meter: 'E-02', months: ['2026-06'] },
  'ZC-PERIOD-END-BLANK': { start: '2026-03-01', example: '2026-03-31' },
  'ZC-MONTH-MISSING': { meter: 'G-01', months: ['2026-03'] },
  'ZC-METER-MISSING': {
    meter: 'G-04',
    source: { zh: '天然气', en: 'Natural gas' },
    reporting: year2026,
  },
  'ZC-ESTIMATED': { meter: 'G-03' },
  'ZC-QUALITY-UNKNOWN': {
    text: '一级',
    known: ['计量', '实测', '抄表', '估算', 'metered', 'measured', 'estimate'],
  },
}
