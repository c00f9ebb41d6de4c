import { describe, expect, it } from 'vitest'
import type { Cell, CellValue, SheetModel, WorkbookModel } from '../model/index.ts'
import { resolveReference } from './resolveReference.ts'

const cells = (rows: readonly (readonly CellValue[])[]): SheetModel['rows'] =>
  rows.map((row) => row.map((value): Cell | undefined => (value === null ? undefined : { value })))
const computed: Cell = { value: 6, formula: 'SUM(B2:B4)' }
const model: WorkbookModel = {
  sheets: [
    {
      name: '活动',
      state: 'visible',
      rows: [
        ...cells([
          ['源', '用量'],
          ['甲', 1],
          ['乙', 2],
          ['丙', 3],
        ]),
        [{ value: '计' }, computed],
      ],
    },
    { name: "It's 2026", state: 'hidden', rows: cells([['x', 'y']]) },
  ],
  tables: [
    {
      name: 'ZC_Activity',
      sheet: '活动',
      top: 0,
      left: 0,
      bottom: 4,
      right: 1,
      columns: ['源', '用量'],
      headerRow: true,
      totalsRow: true,
    },
  ],
  names: [
    { name: '全年用量', refersTo: '活动!$B$5' },
    { name: '别名', refersTo: '全年用量' },
    { name: '自身', refersTo: '自身' },
    { name: '计算', refersTo: 'SUM(活动!B2:B4)' },
    { name: '旧用量', refersTo: '活动!#REF!' },
    { name: '别处', sheet: "It's 2026", refersTo: '#REF!' },
  ],
  date1904: false,
}
const valueOf = (text: string, home = '活动') => resolveReference(text, home, model).value
const column = [[1], [2], [3]]

describe('one cell', () => {
  it('is its cached value with the place and formula it has', () => {
    expect(resolveReference('$B$5', '活动', model)).toEqual({
      value: 6,
      origin: { at: { sheet: '活动', cell: 'B5' }, formula: 'SUM(B2:B4)' },
    })
    expect(resolveReference('B2', '活动', model)).toEqual({
      value: 1,
      origin: { at: { sheet: '活动', cell: 'B2' } },
    })
  })

  it('is an empty text where the cell is empty', () => {
    expect(valueOf('Z99')).toBe('')
  })

  it('is looked up on the sheet of the formula unless another is named', () => {
    expect(valueOf('A1', "It's 2026")).toBe('x')
    expect(valueOf('活动!A2', "It's 2026")).toBe('甲')
    expect(valueOf("'It''s 2026'!B1")).toBe('y')
    expect(valueOf("'IT''S 2026'!B1")).toBe('y')
  })
})

describe('a range', () => {
  it('is a block of values, whichever corner comes first', () => {
    expect(valueOf('A1:B2')).toEqual([
      ['源', '用量'],
      ['甲', 1],
    ])
    expect(valueOf('B2:A1')).toEqual(valueOf('A1:B2'))
    expect(valueOf('活动!$B$2:$B$4', "It's 2026")).toEqual(column)
  })

  it('has null for empty cells and no origin', () => {
    expect(resolveReference('A5:A6', '活动', model)).toEqual({ value: [['计'], [null]] })
  })

  it('may not be larger than a workbook needs', () => {
    expect(() => valueOf('A1:XFD1048576')).toThrow('ZC-ARGUMENT-SHAPE')
  })
})

describe('a table', () => {
  it('is its data without header and totals', () => {
    const data = [
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ]
    expect([valueOf('ZC_Activity'), valueOf('zc_activity[#Data]')]).toEqual([data, data])
    expect(valueOf('ZC_Activity[#All]')).toEqual([['源', '用量'], ...data, ['计', 6]])
  })

  it('gives a column by its header', () => {
    expect(valueOf('ZC_Activity[用量]')).toEqual(column)
  })
})

it('follows a name to a cell, through another name', () => {
  expect([valueOf('全年用量'), valueOf('别名', "It's 2026")]).toEqual([6, 6])
})

it.each(['自身', '计算', '没有', 'ZC_Activity[没有]', 'ZC_Nothing[用量]', 'A:A', 'A0'])(
  'refuses %s',
  (text) => {
    expect(() => valueOf(text)).toThrow('ZC-FORMULA-UNREADABLE')
  },
)

it('says of a name whose cells are gone that it is broken, where it can be seen', () => {
  expect(() => valueOf('旧用量')).toThrow('ZC-CELL-ERROR')
  expect(() => valueOf('别处', "It's 2026")).toThrow('ZC-CELL-ERROR')
  expect(() => valueOf('别处')).toThrow('ZC-FORMULA-UNREADABLE')
})

it('names the sheets there are when one is missing', () => {
  expect(() => valueOf('没有!A1')).toThrow('ZC-SHEET-MISSING')
})

it('prefers a name of the sheet and never takes another sheet’s', () => {
  const lone = (value: number) => [[{ value }]]
  const book = {
    sheets: [
      { name: 'a', state: 'visible', rows: lone(1) },
      { name: 'b', state: 'visible', rows: lone(999) },
    ],
    tables: [],
    names: [
      { name: '用量', sheet: 'b', refersTo: 'b!$A$1' },
      { name: '用量', refersTo: 'a!$A$1' },
      { name: '私有', sheet: 'b', refersTo: 'b!$A$1' },
    ],
    date1904: false,
  } as const
  expect(resolveReference('用量', 'a', book).value).toBe(1)
  expect(resolveReference('用量', 'b', book).value).toBe(999)
  expect(() => resolveReference('私有', 'a', book)).toThrow('ZC-FORMULA-UNREADABLE')
})
