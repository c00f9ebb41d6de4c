import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const functions: ProblemFamilies['functions'] = {
  'ZC-FUNCTION-UNKNOWN': {
    name: 'EMISIONS',
    known: ['EMISSIONS', 'INVENTORY', 'FACTOR', 'TCE', 'CONVERT', 'EXPLAIN'],
  },
  'ZC-ARGUMENT-MISSING': { name: '用量 amount' },
  'ZC-ARGUMENT-INVALID': { name: 'basis', text: '热值', allowed: '当量值、等价值' },
  'ZC-ARGUMENT-SHAPE': { left: '12×1', right: '11×1' },
  'ZC-OPTION-UNKNOWN': {
    option: '口味=甜',
    known: [
      { zh: '口径=平均', en: 'calibre=average' },
      { zh: '密度=0.84kg/L', en: 'density=0.84kg/L' },
      { zh: '方法=ets', en: 'method=ets' },
    ],
  },
  'ZC-SHEET-MISSING': { sheet: '台账', sheets: ['能源台账', 'ZC_Settings', 'ZC_Activity', 'ZC_Green'] },
  'ZC-SHEET-FOREIGN': { sheet: 'ZC_Results' },
  'ZC-CELL-NOT-ZC': { cell: '能源台账!A1' },
  'ZC-FORMULA-CIRCULAR': { cells: ['能源台账!H4', '能源台账!H5'], more: 0 },
  'ZC-FORMULA-UNREADABLE': { formula: '=ZC.EMISSIONS("柴油",B4+B5,"t")', part: 'B4+B5' },
}
