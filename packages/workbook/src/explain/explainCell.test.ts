import { describe, expect, it } from 'vitest'
import { codeOf } from './testing/codeOf.ts'
import { explain, steps } from './testing/explain.ts'

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

describe('a row that could not be read', () => {
  it('names the cell at fault, whichever was asked for', () => {
    expect(explain('A3', '活动').at).toEqual({ sheet: '活动', cell: 'D3' })
    expect(explain('B6', '绿电').at).toEqual({ sheet: '绿电', cell: 'E6' })
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
