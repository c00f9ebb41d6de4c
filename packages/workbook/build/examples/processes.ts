import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const processes: ProblemFamilies['processes'] = {
  'ZC-METHOD-UNKNOWN': { method: '碳酸盐分', near: ['碳酸盐分解'] },
  'ZC-INPUT-UNKNOWN': {
    method: { zh: '碳酸盐分解', en: 'Carbonate decomposition' },
    name: '含水率',
    known: [
      { zh: '用量:…', en: 'Amount:…' },
      { zh: '纯度:…', en: 'Purity:…' },
      { zh: '排放因子:…', en: 'Emission factor:…' },
    ],
  },
  'ZC-INPUT-MISSING': {
    method: { zh: '碳酸盐分解', en: 'Carbonate decomposition' },
    input: { zh: '用量', en: 'Amount' },
    stream: '石灰石',
    example: '用量:石灰石',
  },
  'ZC-INPUT-TWICE': { input: { zh: '用量', en: 'Amount' }, stream: '石灰石' },
  'ZC-INPUT-STREAM': { input: { zh: '用量', en: 'Amount' }, stream: '', each: true },
  'ZC-INPUT-RANGE': { input: { zh: '纯度', en: 'Purity' }, text: '97', least: '0', most: '1', unit: '' },
  'ZC-INPUT-CHOICE': {
    input: { zh: '压力类型', en: 'Kind of pressure' },
    text: '表',
    known: [
      { zh: '表压', en: 'gauge' },
      { zh: '绝压', en: 'absolute' },
    ],
  },
  'ZC-INPUT-FILE': { file: 'kiln.json', reason: { zh: '最外层不是对象', en: 'it is no object' } },
  'ZC-BALANCE-NEGATIVE': {
    what: { zh: '过程排放', en: 'Process emissions' },
    value: '-12.5 t',
    of: 'C',
  },
}
