import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const tables: ProblemFamilies['tables'] = {
  'ZC-TABLE-MISSING': { table: 'ZC_Activity' },
  'ZC-TABLE-EMPTY': { table: 'ZC_Activity' },
  'ZC-TABLE-ROWS-BELOW': { table: 'ZC_Activity', rows: 2 },
  'ZC-TABLE-TWICE': { table: 'ZC_Activity', first: 'ZC_Activity!A1' },
  'ZC-TABLE-UNKNOWN': { table: 'ZC_Activity2', near: 'ZC_Activity' },
  'ZC-COLUMN-MISSING': { table: 'ZC_Activity', column: '单位 Unit' },
  'ZC-COLUMN-UNKNOWN': { table: 'ZC_Activity', column: '手填排放因子', near: '因子覆盖 Factor override' },
  'ZC-COLUMN-TWICE': { table: 'ZC_Activity', column: '用量', headers: ['用量', '消耗量（万kWh）'] },
  'ZC-SETTING-INVALID': { key: '电网因子地区', text: '苏南', allowed: '全国 · 江苏 · 华东' },
  'ZC-SETTING-UNKNOWN': { key: '电网因子地域', value: '江苏', near: ['电网因子地区'] },
  'ZC-SCOPE-MISSING': { scope: { zh: '范围三', en: 'scope 3' } },
  'ZC-CONTROL-TOTAL': {
    control: { zh: '控制总量', en: 'Control total' },
    typed: '13,410.00 tCO2',
    computed: '13,399.34 tCO2',
    apart: '−10.66 tCO2',
  },
  'ZC-PERIOD-DIFFERS': { one: '2026-01-01 – 2026-12-31', other: '2025-01-01 – 2025-12-31' },
  'ZC-TOTAL-INCOMPLETE': {
    problems: 16,
    partial: '578,866.62 tCO2',
    first: 'ZC_Activity!E30 用量是空的 / the amount is empty',
  },
}
