import { sentence, type ZcError, zcError } from '@zerocarbon/accounting/errors'
import type { Cell, WorkbookModel } from '@zerocarbon/workbook/model'
import { describe, expect, it } from 'vitest'
import { whyNotZc } from './whyNotZc.ts'

const rows: readonly (readonly Cell[])[] = [
  [{ value: '标题' }, { value: { error: '#N/A' } }],
  [{ value: null }, { value: 3, formula: '1+2' }, { value: null, formula: '#REF!*2' }],
  [{ value: null }],
]
const sheets: WorkbookModel['sheets'] = [
  { name: '表', state: 'visible', rows },
  { name: '空', state: 'visible', rows: [] },
]
const model: WorkbookModel = { sheets, tables: [], names: [], date1904: false }
const why = (cell: string, sheet = '表'): ZcError =>
  whyNotZc(zcError('ZC-CELL-NOT-ZC', { cell: `${sheet}!${cell}` }), model, { sheet, cell }) as ZcError

describe('a cell that is no ZC result', () => {
  it.each([
    ['A1', 'ZC-CELL-NOT-ZC'],
    ['B2', 'ZC-CELL-NOT-ZC'],
    ['B1', 'ZC-CELL-ERROR'],
    ['C2', 'ZC-CELL-ERROR'],
    ['A2', 'ZC-ARGUMENT-INVALID'],
    ['Z99', 'ZC-ARGUMENT-INVALID'],
    ['A1:B2', 'ZC-CELL-NOT-ZC'],
  ])('%s is %s', (cell, code) => {
    expect(why(cell).problem.code).toBe(code)
  })

  it('is said to be empty, with the last cell that is not', () => {
    expect(sentence(why('$z$99').problem, 'zh')).toBe(
      '参数“SHEET!CELL”不能是“表!Z99”。可填：ZC 表里的一行，或含 =ZC 函数的一格；这一格是空的，工作表用到 C2 为止',
    )
    expect(sentence(why('A1', '空').problem, 'en')).toContain('this one is empty, and so is the whole sheet')
  })

  it('leaves every other error alone', () => {
    const other = zcError('ZC-SHEET-MISSING', { sheet: '无', sheets: [] })
    expect(whyNotZc(other, model, { sheet: '表', cell: 'Z99' })).toBe(other)
  })
})
