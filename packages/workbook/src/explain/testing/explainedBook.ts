import type { Cell, CellValue, WorkbookModel } from '../../model/index.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位']
const rows: CellValue[][] = [
  headers,
  ['2026-01', '2026-12', '外购电力', 1000, 'MWh'],
  ['2026-01', '2026-12', '柴油', null, 't'],
  ['2025-01', '2025-12', '外购蒸汽', 5, 'GJ'],
]
const greenHeaders = ['编号', '类型', '期间起', '期间止', '电量MWh', '核销日期', '绿证编号']
const greenRows: CellValue[][] = [
  greenHeaders,
  ['GT-1', '绿电交易', '2026-01', '2026-06', 900, null],
  ['GEC-1', '绿证', '2026-01', '2026-06', 300, '2026-07-01', 'GEC-1'],
  ['GEC-2', '绿证', '2026-01', '2026-06', 50, null, 'GEC-2'],
  ['GT-0', '绿电交易', '2025-01', '2025-06', 7, null],
  ['GT-9', '绿电交易', '2026-01', '2026-06', '约 7', null],
]
const inputHeaders = ['方法', '实例', '名称', '值', '单位']
const inputRows: CellValue[][] = [
  inputHeaders,
  ['碳酸盐分解', '1号窑', '用量:石灰石', 200, 't'],
  ['碳酸盐分解', '1号窑', '纯度:石灰石', 0.97, null],
  ['碳酸盐分解', '2号窑', '纯度:石灰石', 0.97, null],
  ['碳酸盐分解', '2号窑', '分解率:石灰石', 0.9, null],
]
const f = (formula: string, value: CellValue = 0): Cell => ({ value, formula })
/** Rows of activities, of the green ledger and of process inputs, and a sheet of formulas over them. */
export const explainedBook: WorkbookModel = {
  sheets: [
    { name: '活动', state: 'visible', rows: rows.map((row) => row.map((value) => ({ value }))) },
    { name: '绿电', state: 'visible', rows: greenRows.map((row) => row.map((value) => ({ value }))) },
    { name: '工艺', state: 'visible', rows: inputRows.map((row) => row.map((value) => ({ value }))) },
    {
      name: '我的 表',
      state: 'visible',
      rows: [
        [{ value: 2 }, f('A1*3', 6), { value: 't' }, { value: '随手记' }],
        [
          f('ZC.EMISSIONS("柴油",A1,"t")'),
          f('ZC.EMISSIONS("柴油",B1,C1)'),
          f("ZC.EMISSIONS(\"外购电力\",'活动'!D2,'活动'!E2)"),
        ],
        [
          f('ZC.EMISSIONS("柴油",A1*2,"t")'),
          f('2*ZC.EMISSIONS("柴油",A1,"t")'),
          f('SUM(A1:B1)'),
          f('ZC.EMISSIONS()'),
        ],
        [
          f('ZC.EMISSIONS("柴由",A1,"t")'),
          f('ZC.NOPE(A1)'),
          f('ZC.EMISSIONS("柴油",A1:B1,"t")'),
          f('ZC.EMISSIONS("柴油",用量,"t")'),
        ],
        [f('ZC.TCE("柴油",A1,C1)'), f('ZC.TCE("柴油",B1,"kg")')],
        [
          f('ZC.EXPLAIN("柴油",A1,"t")'),
          f("ZC.PROCESS(\"碳酸盐分解\",'工艺'!C2:C3,'工艺'!D2:D3)"),
          f('ZC.MASSBALANCE({100,0.75},{90,0.375})'),
          f('ZC.SCOPE(2,"park")'),
          f('ZC.UNCERTAINTY(A1:B1,0.05)'),
        ],
        [
          f('2*ZC.EMISSIONS("柴油",A1*2,"t")'),
          f('ZC.EMISSIONS("柴油",A1,"t")+ZC.EMISSIONS("柴由",A1,"t")-ZC.EMISSIONS("柴油",A1*2,"t")', 12.5),
          f('ZC.EMISSIONS("柴由",A1,"t")+1', { error: '#N/A' }),
          f('ZC.EMISSIONS("柴油",A1,"t")/1000', { error: '#NAME?' }),
        ],
      ],
    },
  ],
  tables: [
    {
      name: 'ZC_Activity',
      sheet: '活动',
      top: 0,
      left: 0,
      bottom: 3,
      right: 4,
      columns: headers,
      headerRow: true,
      totalsRow: false,
    },
    {
      name: 'ZC_Green',
      sheet: '绿电',
      top: 0,
      left: 0,
      bottom: 5,
      right: 6,
      columns: greenHeaders,
      headerRow: true,
      totalsRow: false,
    },
    {
      name: 'ZC_Inputs',
      sheet: '工艺',
      top: 0,
      left: 0,
      bottom: 4,
      right: 4,
      columns: inputHeaders,
      headerRow: true,
      totalsRow: false,
    },
  ],
  names: [{ name: '用量', refersTo: "'我的 表'!$A$1" }],
  date1904: false,
}
