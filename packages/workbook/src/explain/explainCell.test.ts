import { ZcError } from '@zerocarbon/accounting/errors'
import { stepsOf } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { Cell, CellValue, WorkbookModel } from '../model/index.ts'
import { tablesOf } from '../tables/tablesOf.ts'
import { explainCell, type CellExplanation } from './explainCell.ts'

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
const model: WorkbookModel = {
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
const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
catalogue.setTables(tablesOf(model))
const explain = (cell: string, sheet = '我的 表'): CellExplanation =>
  explainCell(model, catalogue, { sheet, cell })
const steps = (found: CellExplanation): string[] =>
  found.why ? stepsOf(found.why, 'zh').map(({ label, result, how }) => `${label} | ${result} | ${how}`) : []
const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'explained'
  } catch (error) {
    if (error instanceof ZcError) return error.problem.code
    throw error
  }
}

describe('a cell with a formula', () => {
  it('is walked back to the cell its amount stands in', () => {
    const found = explain('$a$2')
    // 2 t × 42.652 GJ/t × 0.0202 tC/GJ × 0.98 × 44/12
    expect(found.outcome).toMatchObject({ exact: '6.191819274666666666666666666666666666667', unit: 'tCO2' })
    expect([found.at, found.formula]).toEqual([
      { sheet: '我的 表', cell: 'A2' },
      'ZC.EMISSIONS("柴油",A1,"t")',
    ])
    expect(steps(found)).toContain('用量 | 2 t | 我的 表!A1')
  })

  it('shows the formula of that cell, and cells of quoted sheets', () => {
    expect(steps(explain('B2'))).toContain('用量 =A1*3 | 6 t | 我的 表!B1')
    expect(steps(explain('C2'))).toContain('用量 | 1000 MWh | 活动!D2')
    expect(steps(explain('D4'))).toContain('用量 | 2 t | 我的 表!A1')
  })

  it('in standard coal names the cell of its amount too', () => {
    expect(steps(explain('A5'))).toContain('用量 | 2 t | 我的 表!A1')
    expect(steps(explain('B5'))).toContain('用量 =A1*3 | 6 kg | 我的 表!B1')
  })

  it('is refused where an argument is a calculation, in every call', () => {
    expect(codeOf(() => explain('A3'))).toBe('ZC-FORMULA-UNREADABLE')
    expect(codeOf(() => explain('A7'))).toBe('ZC-FORMULA-UNREADABLE')
  })

  it('that is more than one call has what is stored, and the steps of each call', () => {
    const { outcome, why, parts = [], formula } = explain('B7')
    expect([outcome, why, formula?.startsWith('ZC.')]).toEqual([{ value: 12.5 }, undefined, true])
    expect(parts.map((part) => part.formula)).toEqual([
      'ZC.EMISSIONS("柴油",A1,"t")',
      'ZC.EMISSIONS("柴由",A1,"t")',
      'ZC.EMISSIONS("柴油",A1*2,"t")',
    ])
    const codes = parts.map((part) => ('problem' in part.outcome ? part.outcome.problem.code : 'explained'))
    expect(codes).toEqual(['explained', 'ZC-CARRIER-UNKNOWN', 'ZC-FORMULA-UNREADABLE'])
    expect(stepsOf(parts[0]!.why!, 'zh')).toEqual(stepsOf(explain('A2').why!, 'zh'))
    expect(explain('B3').parts).toMatchObject([{ formula: 'ZC.EMISSIONS("柴油",A1,"t")' }])
  })

  it('that holds an error or nothing says why one of its calls failed, else what it holds', () => {
    expect(explain('C7').outcome).toMatchObject({ problem: { code: 'ZC-CARRIER-UNKNOWN' } })
    expect(explain('D7').outcome).toEqual({ value: '#NAME?' })
  })

  it('keeps the problem of the function it calls', () => {
    expect(explain('A4').outcome).toMatchObject({ problem: { code: 'ZC-CARRIER-UNKNOWN' } })
    expect(explain('B4').outcome).toMatchObject({ problem: { code: 'ZC-FUNCTION-UNKNOWN' } })
    expect(explain('D3').outcome).toMatchObject({ problem: { code: 'ZC-TOTAL-INCOMPLETE' } })
    expect(explain('D3').why).toBeUndefined()
  })

  it('over a range is explained by its first element', () => {
    expect(explain('C4').outcome).toMatchObject({ unit: 'tCO2' })
  })
})

describe('a row of a ZC table', () => {
  it('is explained from any of its cells, and points at its amount', () => {
    for (const cell of ['A2', 'D2', 'E2', 'Z2']) {
      const found = explain(cell, '活动')
      expect(found.at).toEqual({ sheet: '活动', cell: 'D2' })
      expect(found.outcome).toMatchObject({ value: 530.6, exact: '530.6', unit: 'tCO2' })
      expect(steps(found)).toContain('用量 | 1000 MWh | 活动!D2')
    }
  })

  it('that was not counted says why', () => {
    expect(explain('A3', '活动').outcome).toMatchObject({ problem: { code: 'ZC-AMOUNT-BLANK' } })
    expect(explain('A4', '活动').outcome).toMatchObject({ problem: { code: 'ZC-PERIOD-OUTSIDE' } })
  })
})

describe('a cell with one of the other functions', () => {
  it('of EXPLAIN has the steps of the number it explains', () => {
    expect(steps(explain('A6'))).toEqual(steps(explain('A2')))
    expect(explain('A6').formula).toContain('ZC.EXPLAIN')
  })

  it.each([
    ['B6', '85.3018', '碳酸盐分解', '排放因子 | 0.4397 tCO2/t'],
    ['C6', '151.25', '碳质量平衡', '损失碳量 | 41.25 tC'],
    ['E6', undefined, '相对不确定度（95 %）', '√Σ(x·u)² ÷ |Σx|，2 项'],
  ])('%s goes down to its inputs', (cell, exact, first, inside) => {
    const found = explain(cell)
    expect(found.outcome).toMatchObject(exact === undefined ? {} : { exact })
    expect(steps(found)[0]).toContain(first)
    expect(steps(found).join('\n')).toContain(inside)
  })

  it('of SCOPE says what the workbook lacks', () => {
    expect(explain('D6').outcome).toMatchObject({ problem: { code: 'ZC-TOTAL-INCOMPLETE' } })
  })
})

describe('a row of process inputs', () => {
  it('explains the run it belongs to, down to the cell and the published factor', () => {
    const found = explain('D3', '工艺')
    expect(found.outcome).toMatchObject({ exact: '85.3018', unit: 'tCO2e' })
    expect(found.at).toEqual({ sheet: '工艺', cell: 'A2' })
    expect(steps(found)).toContain('用量 | 200 t | 工艺!D2')
    expect(steps(found).join('\n')).toContain('process/cn-mee-2024/carbonate/caco3')
  })

  it('names what a run lacks', () => {
    const { outcome } = explain('D4', '工艺')
    expect('problem' in outcome && outcome.problem.code).toBe('ZC-INPUT-MISSING')
  })
})

it('of a run that lacks an input says so at any of its rows', () => {
  for (const cell of ['A4', 'D5'])
    expect(explain(cell, '工艺').outcome).toMatchObject({ problem: { code: 'ZC-INPUT-MISSING' } })
})

describe('a row that could not be read', () => {
  it('names the cell at fault, whichever was asked for', () => {
    expect(explain('A3', '活动').at).toEqual({ sheet: '活动', cell: 'D3' })
    expect(explain('B6', '绿电').at).toEqual({ sheet: '绿电', cell: 'E6' })
  })
})

describe('a green trade or certificate', () => {
  it('counts MWh, no emissions, and says when it was generated and retired', () => {
    expect(explain('A2', '绿电')).toMatchObject({
      at: { cell: 'E2' },
      outcome: { exact: '900', unit: 'MWh' },
    })
    expect(steps(explain('A3', '绿电'))).toEqual([
      '绿证 GEC-1：计入市场法和能源占比，不是排放量 | 300 MWh | 300 MWh × 1',
      '电量 | 300 MWh | 绿电!E3',
      '是否计入 | 1 | 发电期 2026-01-01 至 2026-06-30，在报告期内；2026-07-01 核销',
    ])
  })

  it('that does not count gives 0 MWh and the reason', () => {
    expect(explain('E4', '绿电').outcome).toMatchObject({ exact: '0', unit: 'MWh' })
    expect(steps(explain('E4', '绿电'))[2]).toContain('绿证 GEC-2 没有核销日期，不计入')
    expect(steps(explain('E5', '绿电'))[2]).toContain('不在报告期')
  })

  it('says where all of them together become more than was bought', () => {
    expect(explain('A3', '绿电').issues.map(({ code }) => code)).toContain('ZC-GREEN-OVER')
  })
})

describe('what is not ours', () => {
  it.each(['D1', 'C3', 'Z99'])('is refused: %s', (cell) => {
    expect(codeOf(() => explain(cell))).toBe('ZC-CELL-NOT-ZC')
  })

  it('is a header row, and a text that is no cell', () => {
    expect(codeOf(() => explain('A1', '活动'))).toBe('ZC-CELL-NOT-ZC')
    expect(codeOf(() => explain('A1:B2', '活动'))).toBe('ZC-CELL-NOT-ZC')
  })

  it('is a sheet that does not exist', () => {
    expect(codeOf(() => explain('A1', '没有'))).toBe('ZC-SHEET-MISSING')
  })
})
