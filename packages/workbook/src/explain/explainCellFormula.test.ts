import { stepsOf } from '@zerocarbon/accounting/trace'
import { describe, expect, it } from 'vitest'
import { codeOf } from './testing/codeOf.ts'
import { explain, steps } from './testing/explain.ts'

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
