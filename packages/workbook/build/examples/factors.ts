import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

const electricity = { zh: '电力', en: 'Electricity' }

export const factors: ProblemFamilies['factors'] = {
  'ZC-FACTOR-MISSING': {
    carrier: electricity,
    wanted: { zh: '西藏 · 2023-12-31', en: 'Tibet · 2023-12-31' },
    existing: ['grid/CN/2023/average (0.5306)', 'grid/CN/2023/fossil-only (0.8273)'],
  },
  'ZC-FACTOR-DATE': { carrier: electricity, date: '2019-03-31', earliest: '2021' },
  'ZC-FACTOR-EXPIRED': { carrier: electricity, date: '2026-12-31', latest: '2022-12-31' },
  'ZC-FACTOR-UNRELEASED': {
    carrier: electricity,
    knownOn: '2024-01-31',
    released: '2024-04',
    existing: ['grid/CN/2021/average (0.5568)'],
  },
  'ZC-FACTOR-MIXED': {
    sets: [
      { set: 'ipcc-2006', rows: 1, cells: ['ZC_Activity!E15'] },
      { set: 'cn-other-industry-2015', rows: 24, cells: ['ZC_Activity!E16:E39'] },
    ],
  },
  'ZC-FACTOR-REVIEW': { factor: 'grid/CN/2023/average', reviewBy: '2026-12-31', end: '2028-12-31' },
  'ZC-FACTOR-UNKNOWN': {
    id: 'grid/CN-JS/2033/average',
    near: ['grid/CN-JS/2023/average', 'grid/CN-JS/2022/average'],
  },
  'ZC-OWN-FACTOR': {
    place: 'CSV:3',
    column: 'value',
    text: '0,0952',
    allowed: { zh: '0.5306 这样的十进制数', en: 'a decimal like 0.5306' },
  },
  'ZC-OWN-SIZE': { what: { zh: '行', en: 'rows' }, size: '6200', limit: '5000' },
  'ZC-FACTOR-SET': { reason: 'hash' },
}
