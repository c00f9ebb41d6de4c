import type { Derivation } from '@zerocarbon/accounting/trace'
import { explainCell } from '@zerocarbon/workbook'
import { describe, expect, it } from 'vitest'
import type { Explained } from '../session/SessionState.ts'
import { catalogueOf, plantWorkbook, wholeYear } from '../testing/madeUpPlant.ts'
import { chainOf } from './chainOf.ts'
import { explainView } from './explainView.ts'

const model = plantWorkbook(wholeYear, [
  [
    1854,
    '=ZC.EMISSIONS("外购电力",A1,"万kWh")',
    '=ZC.EMISSIONS()',
    '=ZC.EMISSIONS("柴由",A1,"t")',
    '=ZC.EMISSIONS("柴油",A1,"t")',
    '=ZC.MASSBALANCE({100,0.1},{100,0.9})',
    '=ROUND(ZC.EMISSIONS("外购电力",A1,"万kWh")+ZC.FACTOR("柴油"),2)',
    '=ZC.EMISSIONS("外购电力",A1,"万kWh")+ZC.EMISSIONS("柴由",A1,"t")',
    '=1*ZC.EMISSIONS("外购电力",A1,"万kWh")',
  ],
])
const catalogue = catalogueOf(model)
const explained = (cell: string): Explained => {
  const at = { sheet: '台账', cell }
  return { kind: 'cell', at, cell: { value: 0 }, explanation: explainCell(model, catalogue, at) }
}
const whyOf = (cell: string): Derivation => explainCell(model, catalogue, { sheet: '台账', cell }).why!

describe('a chain', () => {
  it('goes from the amount by unit and factor to the product', () => {
    expect(chainOf(whyOf('B1'), 'zh').map(({ title, figure, unit }) => [title, figure, unit])).toEqual([
      ['用量', '1,854', '万kWh'],
      ['换算单位', '18,540,000', 'kWh'],
      ['乘以排放因子', '0.5306', 'kgCO₂/kWh'],
      ['相乘', '9,837.324', 'tCO₂'],
    ])
  })

  it('shows its arithmetic, its cells and its source', () => {
    const [amount, path, factor, product] = chainOf(whyOf('B1'), 'zh')
    expect(amount?.at).toEqual({ sheet: '台账', cell: 'A1' })
    expect(path?.notes).toEqual(['1,854 万kWh × 10,000 kWh/万kWh'])
    expect(factor?.notes[0]).toContain('2023 年数据')
    expect(factor?.notes[1]).toMatch(/^为何选它：/)
    expect(product?.notes).toEqual(['18,540,000 kWh × 0.5306 kgCO₂/kWh'])
  })

  it('cites the page of a fuel once', () => {
    const notes = chainOf(whyOf('E1'), 'zh').map((step) => step.notes[0])
    expect(notes.filter((note) => note === '来源同第 2 步')).toHaveLength(2)
  })

  it('folds the terms of a sum, each with a chain of its own', () => {
    const [total] = chainOf(whyOf('C1'), 'en')
    expect(total?.notes).toEqual(['Sum of 2 terms'])
    const [power] = total!.terms!
    expect(power!.name).toBe('Purchased electricity')
    const [rows] = power!.chain!()
    expect(rows!.terms).toHaveLength(12)
    expect(rows!.terms![0]).toMatchObject({ figure: '100', unit: 'MWh', at: { cell: 'D2' } })
  })
})

describe('the page', () => {
  it('shows place, figure, formula, chain and rounding', () => {
    const view = explainView(explained('B1'), 'zh')
    expect(view).toMatchObject({
      heading: '台账!B1',
      figure: { value: '9,837.324', unit: 'tCO₂' },
      formula: 'ZC.EMISSIONS("外购电力",A1,"万kWh")',
      rounding: '单元格未舍入。显示 2 位时为 9,837.32（GB/T 8170，四舍六入五成双）',
    })
    expect(view.copied?.split('\n').slice(0, 3)).toEqual([
      '台账!B1',
      '=ZC.EMISSIONS("外购电力",A1,"万kWh")',
      '排放量 | 9837.324 tCO2 | 18540000 kWh × 0.5306 kgCO2/kWh',
    ])
  })

  it('says what is wrong with a ZC cell, and that another cell is not ours', () => {
    expect(explainView(explained('D1'), 'zh').problem).toContain('柴由')
    const at = { sheet: '台账', cell: 'A1' }
    const problem = { code: 'ZC-CELL-NOT-ZC', info: { cell: '台账!A1' } } as const
    const view = explainView({ kind: 'refused', at, cell: { value: 1 }, problem }, 'zh')
    expect([view.heading, view.steps]).toEqual(['这一格不是 ZC 的结果', []])
  })

  it('says what to look at beside a number that stands, and nothing beside another', () => {
    expect(explainView(explained('F1'), 'zh').warnings).toEqual([expect.stringContaining('算出来是负数')])
    expect(explainView(explained('F1'), 'en').warnings).toHaveLength(1)
    expect(explainView(explained('E1'), 'zh')).not.toHaveProperty('warnings')
  })

  it('explains each function of a longer formula in turn, under the number the cell holds', () => {
    const view = explainView(explained('G1'), 'zh')
    expect(view).toMatchObject({
      figure: { value: '0', unit: '' },
      about: '公式里有 2 个 ZC 函数，下面逐个说明；其余是表格自己的运算，不核对',
      steps: [],
    })
    const [power, factor] = view.calls!
    expect(power).toMatchObject({
      formula: 'ZC.EMISSIONS("外购电力",A1,"万kWh")',
      figure: { value: '9,837.324', unit: 'tCO₂' },
      rounding: expect.stringContaining('9,837.32'),
    })
    expect(power!.steps).toEqual(chainOf(whyOf('B1'), 'zh'))
    expect(factor).toMatchObject({ formula: 'ZC.FACTOR("柴油")', figure: { isText: false } })
    const lines = view.copied!.split('\n')
    expect(lines.slice(0, 2)).toEqual(['台账!G1', expect.stringContaining('=ROUND(')])
    expect(lines).toContain('1/2 =ZC.EMISSIONS("外购电力",A1,"万kWh")')
    expect(lines).toContain('排放量 | 9837.324 tCO2 | 18540000 kWh × 0.5306 kgCO2/kWh')
    expect(lines).toContain('2/2 =ZC.FACTOR("柴油")')
  })

  it('says which function of a longer formula gave nothing, and explains the others', () => {
    const [power, wrong] = explainView(explained('H1'), 'en').calls!
    expect(power!.steps).not.toEqual([])
    expect(wrong).toMatchObject({ problem: expect.stringContaining('柴由'), steps: [] })
    expect(wrong).not.toHaveProperty('figure')
  })

  it('explains the one function of a longer formula as well', () => {
    const view = explainView(explained('I1'), 'en')
    expect(view.about).toMatch(/^1 ZC function in the formula/)
    expect(view.calls).toHaveLength(1)
  })

  it('asks for a cell when none is selected', () => {
    expect(explainView(null, 'en').heading).toBe('Select a cell first')
  })
})
