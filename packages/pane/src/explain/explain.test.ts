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

  it('asks for a cell when none is selected', () => {
    expect(explainView(null, 'en').heading).toBe('Select a cell first')
  })
})
