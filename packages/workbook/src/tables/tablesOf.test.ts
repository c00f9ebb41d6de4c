import { describe, expect, it } from 'vitest'
import type { Cell, CellValue, TableModel } from '../model/index.ts'
import { tablesOf } from './tablesOf.ts'

type Rows = readonly (readonly CellValue[])[]
const settings: TableModel = {
  name: 'ZC_Settings',
  sheet: '设置',
  top: 1,
  left: 1,
  bottom: 2,
  right: 2,
  columns: ['项目', '值'],
  headerRow: true,
  totalsRow: false,
}
const head: Rows = [
  ['', '', ''],
  ['', '项目', '值'],
  ['', '厂区', '一厂'],
]
/** The table above with these rows under it. */
const under = (
  rows: Rows,
  { others = [], ...change }: Partial<TableModel> & { others?: TableModel[] } = {},
) =>
  tablesOf({
    sheets: [
      {
        name: '设置',
        state: 'visible',
        rows: [...head, ...rows].map((row) => row.map((value): Cell => ({ value }))),
      },
    ],
    tables: [{ ...settings, ...change }, ...others],
    names: [],
    date1904: false,
  })[0]

it('reads the values of a table and leaves its totals row out', () => {
  const table = under([['', '合计', 7]], { bottom: 3, totalsRow: true })
  expect(table).toEqual({
    name: 'ZC_Settings',
    sheet: '设置',
    top: 2,
    left: 1,
    headers: ['项目', '值'],
    rows: [['厂区', '一厂']],
  })
})

describe('rows right below a table', () => {
  it.each<[string, Rows, number, [number, number]]>([
    ['one', [['', '地区', '江苏']], 1, [3, 1]],
    [
      'several, up to the first blank one',
      [['', '地区', '江苏'], ['', '口径', '平均'], [], ['', '年度', 2026]],
      2,
      [3, 1],
    ],
    ['one with its first cell blank', [['', null, 12]], 1, [3, 2]],
    ['a zero, which is filled', [['', 0]], 1, [3, 1]],
    ['an error value', [['', null, { error: '#REF!' }]], 1, [3, 2]],
  ])('are told of: %s', (_, rows, count, [row, column]) => {
    expect(under(rows)?.below).toMatchObject({ rows: count, row, column })
  })

  it.each<[string, Rows]>([
    ['nothing', []],
    ['a blank row between', [[], ['', '合计', 3]]],
    ['formulas that show nothing', [['', '', ' ']]],
    ['cells beside the columns of the table', [['甲', null, null, '乙']]],
  ])('are not seen in %s', (_, rows) => {
    expect(under(rows)).not.toHaveProperty('below')
  })

  it('are those below the totals row', () => {
    const rows: Rows = [
      ['', '合计', 7],
      ['', '地区', '江苏'],
    ]
    expect(under(rows, { bottom: 3, totalsRow: true })?.below).toEqual({
      rows: 1,
      row: 4,
      column: 1,
      values: [['地区', '江苏']],
    })
  })

  it('are not the rows of another table', () => {
    const other: TableModel = { ...settings, name: '自用', top: 3, bottom: 4 }
    const rows: Rows = [
      ['', '序号', '名称'],
      ['', 1, '甲'],
    ]
    expect(under(rows, { others: [other] })).not.toHaveProperty('below')
    expect(under(rows, { others: [{ ...other, sheet: '别处' }] })?.below?.rows).toBe(2)
  })
})

it('knows the cells whose formula has no stored result, which look blank', () => {
  const rows: readonly (readonly Cell[])[] = [
    [{ value: '项目' }, { value: '值' }],
    [{ value: '厂区' }, { value: null, formula: 'A1' }],
    [{ value: '地区' }, { value: '', formula: 'A1' }],
  ]
  const [found] = tablesOf({
    sheets: [{ name: '设置', state: 'visible', rows }],
    tables: [{ ...settings, top: 0, left: 0, bottom: 2, right: 1 }],
    names: [],
    date1904: false,
  })
  expect(found?.unstored).toEqual([[0, 1]])
})

it('reads a number in a percent format as a person does, where an uncertainty is meant and nowhere else', () => {
  const cells: Cell[] = [
    { value: 0.05, format: '0.0%' },
    { value: 0.05 },
    { value: 0.05, format: '0%' },
    { value: '3%', format: '0%' },
  ]
  const columns = ['不确定度', 'Factor uncertainty', '值', '因子不确定度']
  const table = { ...settings, top: 0, left: 0, bottom: 1, right: 3, columns }
  const sheets = [{ name: '设置', state: 'visible' as const, rows: [[], cells] }]
  const [read] = tablesOf({ sheets, tables: [table], names: [], date1904: false })
  expect(read?.rows).toEqual([['5%', 0.05, 0.05, '3%']])
})
