import type { Problem, ProblemCode, ProblemInfo } from '@zerocarbon/accounting/errors'

const power = { zh: '外购电力', en: 'Purchased electricity' }
const electricity = { zh: '电力', en: 'Electricity' }
const year2026 = '2026-01-01 – 2026-12-31'

/** One realistic case of every code, as it comes out of the samples; the pages quote the sentences these give. */
const examples: { readonly [C in ProblemCode]: ProblemInfo[C] } = {
  'ZC-NUMBER-INVALID': { text: '高' },
  'ZC-UNIT-UNKNOWN': { unit: '屯', known: ['kWh', '万kWh', 'MWh', '度', 't', 'Nm3', 'GJ'] },
  'ZC-UNIT-BLANK': { carrier: power, known: ['万kWh', 'MWh', 'kWh', '度'] },
  'ZC-UNIT-MISMATCH': { from: 't', to: 'GJ', subject: { zh: '外购蒸汽', en: 'Purchased steam' } },
  'ZC-UNIT-MIXED': { meter: 'E-02', units: ['万kWh', 'kWh'] },
  'ZC-GAS-CONDITIONS': { unit: 'm3' },
  'ZC-DENSITY-NEEDED': { carrier: { zh: '柴油', en: 'Diesel' }, unit: 'L' },
  'ZC-CARRIER-UNKNOWN': { carrier: '天燃气', known: ['天然气', '液化天然气', '液化石油气'] },
  'ZC-CARRIER-BLANK': {},
  'ZC-AMOUNT-BLANK': {},
  'ZC-AMOUNT-TEXT': { text: '约 900' },
  'ZC-AMOUNT-TEXT-NUMBER': { text: '104.5' },
  'ZC-AMOUNT-NEGATIVE': { amount: '−2' },
  'ZC-AMOUNT-OUTLIER': { meter: 'E-01', amount: '107000 万kWh', usual: '106 万kWh', times: '1010' },
  'ZC-CELL-ERROR': { error: '#REF!' },
  'ZC-DATE-INVALID': { text: '二月三十' },
  'ZC-PERIOD-REVERSED': { start: '2026-03-31', end: '2026-03-01' },
  'ZC-PERIOD-OUTSIDE': { start: '2019-03-01', end: '2019-03-31', reporting: year2026 },
  'ZC-PERIOD-OVERLAP': { meter: 'E-02', months: ['2026-06'] },
  'ZC-MONTH-MISSING': { meter: 'G-01', months: ['2026-03'] },
  'ZC-VALUE-INVALID': {
    column: '因子覆盖',
    text: '3.1',
    allowed: '0.5810 tCO2/MWh · 2.1622 kgCO2/Nm3 · grid/CN-JS/2023/average',
  },
  'ZC-SCOPE-UNKNOWN': { text: '范围二' },
  'ZC-FACTOR-UNSOURCED': { factor: '3.1 tCO2/t' },
  'ZC-ESTIMATED': { meter: 'G-03' },
  'ZC-FACTOR-MISSING': {
    carrier: electricity,
    wanted: { zh: '西藏 · 2023-12-31', en: 'Tibet · 2023-12-31' },
    existing: ['grid/CN/2023/average (0.5306)', 'grid/CN/2023/fossil-only (0.8273)'],
  },
  'ZC-FACTOR-DATE': { carrier: electricity, date: '2019-03-31', earliest: '2021' },
  'ZC-FACTOR-EXPIRED': { carrier: electricity, date: '2026-12-31', latest: '2022-12-31' },
  'ZC-FACTOR-UNKNOWN': {
    id: 'grid/CN-JS/2033/average',
    near: ['grid/CN-JS/2023/average', 'grid/CN-JS/2022/average'],
  },
  'ZC-FACTOR-SET': { reason: 'hash' },
  'ZC-REGION-UNKNOWN': {
    region: '苏南',
    known: ['全国', '华北', '东北', '华东', '华中', '西北', '南方', '西南'],
  },
  'ZC-CALIBRE-UNKNOWN': {
    text: '均值',
    known: ['平均', '不含市场化交易非化石', '化石能源', '碳市场报告缺省'],
  },
  'ZC-BASIS-NEEDED': { carrier: power },
  'ZC-BASIS-MIXED': { left: '等价值', right: '当量值' },
  'ZC-GREEN-OVER': { claimed: '20,000.000 MWh', purchased: '18,540.000 MWh' },
  'ZC-GREEN-UNRETIRED': { id: 'GEC-EXAMPLE-9' },
  'ZC-GREEN-TWICE': { what: 'GT-1' },
  'ZC-TABLE-MISSING': { table: 'ZC_Activity' },
  'ZC-TABLE-EMPTY': { table: 'ZC_Activity' },
  'ZC-COLUMN-MISSING': { table: 'ZC_Activity', column: '单位 Unit' },
  'ZC-COLUMN-TWICE': { table: 'ZC_Activity', column: '用量', headers: ['用量', '消耗量（万kWh）'] },
  'ZC-SETTING-INVALID': { key: '电网因子地区', text: '苏南', allowed: '全国 · 江苏 · 华东' },
  'ZC-TOTAL-INCOMPLETE': {
    problems: 16,
    partial: '578,866.62 tCO2',
    first: 'ZC_Activity!E30 用量是空的 / the amount is empty',
  },
  'ZC-FUNCTION-UNKNOWN': {
    name: 'EMISIONS',
    known: ['EMISSIONS', 'INVENTORY', 'FACTOR', 'TCE', 'CONVERT', 'EXPLAIN'],
  },
  'ZC-ARGUMENT-MISSING': { name: '用量 amount' },
  'ZC-ARGUMENT-INVALID': { name: 'basis', text: '热值', allowed: '当量值、等价值' },
  'ZC-ARGUMENT-SHAPE': { left: '12×1', right: '11×1' },
  'ZC-OPTION-UNKNOWN': { option: '口味=甜', known: ['口径=平均', '密度=0.84kg/L', '方法=ets'] },
  'ZC-SHEET-MISSING': { sheet: '台账', sheets: ['能源台账', 'ZC_Settings', 'ZC_Activity', 'ZC_Green'] },
  'ZC-CELL-NOT-ZC': { cell: '能源台账!A1' },
  'ZC-FORMULA-UNREADABLE': { formula: '=ZC.EMISSIONS("柴油",B4+B5,"t")', part: 'B4+B5' },
  'ZC-FILE-NOT-FOUND': { file: '能源台账.xlsx' },
  'ZC-FILE-NOT-XLSX': { file: '能源台账.xls' },
  'ZC-FILE-CORRUPT': { part: 'xl/worksheets/sheet1.xml', detail: 'truncated' },
  'ZC-FILE-ENCRYPTED': {},
  'ZC-FILE-TOO-LARGE': { megabytes: '180', limit: '100' },
  'ZC-FILE-BOMB': { what: 'xl/worksheets/sheet1.xml', size: '900:1', limit: '500:1' },
  'ZC-FILE-LOCKED': { lock: '~$能源台账.xlsx' },
  'ZC-FILE-CHANGED': { file: '能源台账.xlsx' },
  'ZC-FILE-UNWRITABLE': { file: '能源台账.xlsx', detail: 'EACCES' },
}

/** The example problem of one code. */
export const exampleProblem = (code: ProblemCode): Problem => ({ code, info: examples[code] }) as Problem
