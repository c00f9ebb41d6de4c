import { sentence } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import { mapHeaders } from './mapHeaders.ts'
import { activityTable } from './zcTables.ts'

const map = (...headers: string[]) =>
  mapHeaders({ name: 'ZC_Activity', sheet: '活动', top: 4, left: 1, headers, rows: [] }, activityTable)
const zh = ['期间起', '期间止', '排放源', '用量', '单位']
const required = ['start', 'source', 'amount', 'unit'] as const

it('finds columns in any order', () => {
  const { index, issues } = map('单位', '用量', '排放源', '期间止', '期间起')
  expect(issues).toEqual([])
  expect([index.unit, index.amount, index.source, index.end, index.start]).toEqual([0, 1, 2, 3, 4])
})

it.each([
  ['English', ['Period start', 'Source', 'Amount', 'Unit']],
  ['aliases', ['月份', '能源品种', '消耗量', '计量单位']],
  ['English aliases', ['from', 'carrier', 'quantity', 'uom']],
  ['both languages', ['期间起', 'Source', '用量', 'Unit']],
  ['any width, case and spacing', [' 期 间 起', 'ＳＯＵＲＣＥ', 'AMOUNT', 'unit\u00a0']],
  ['a unit in brackets', ['期间起', '排放源', '用量（万kWh）', '单位 (unit)']],
])('reads %s', (_, headers) => {
  const { index, issues } = map(...headers)
  expect(issues).toEqual([])
  expect(required.map((column) => index[column])).toEqual([0, 1, 2, 3])
})

it('leaves columns it does not know to the user', () => {
  const { index, issues } = map('车牌', ...zh, '', '用量备注')
  expect(issues).toEqual([])
  expect([index.start, index.unit, index.meter, index.note]).toEqual([1, 5, -1, -1])
})

describe('problems', () => {
  it('names a header that begins like the column: 用量 MWh', () => {
    const { issues } = map('期间起', '排放源', '用量 MWh', '单位')
    expect(issues).toMatchObject([{ code: 'ZC-COLUMN-MISSING', info: { near: '用量 MWh' } }])
    expect(sentence(issues[0]!, 'zh')).toContain('表头“用量 MWh”如果就是这一列')
    expect(sentence(issues[0]!, 'en')).toContain('If the header "用量 MWh" is that column')
  })

  it('names each required column that is missing, at the header row', () => {
    const { index, issues } = map('期间起', '排放源')
    expect([index.amount, index.unit]).toEqual([-1, -1])
    const at = { sheet: '活动', cell: 'B4' }
    expect(issues).toMatchObject([
      {
        code: 'ZC-COLUMN-MISSING',
        info: { table: 'ZC_Activity', column: '用量 Amount' },
        at,
        severity: 'must',
      },
      {
        code: 'ZC-COLUMN-MISSING',
        info: { table: 'ZC_Activity', column: '单位 Unit' },
        at,
        severity: 'must',
      },
    ])
  })

  it('does not ask for optional columns', () => {
    expect(map('期间起', '排放源', '用量', '单位').issues).toEqual([])
  })

  it('names two columns that claim to be the same one', () => {
    expect(map(...zh, 'Amount').issues).toMatchObject([
      { code: 'ZC-COLUMN-TWICE', info: { column: '用量', headers: ['用量', 'Amount'] }, severity: 'must' },
    ])
  })
})
