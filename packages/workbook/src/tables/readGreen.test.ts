import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { createMeterNames } from './meterNames.ts'
import { readGreen, type GreenRows } from './readGreen.ts'

type Row = Readonly<Record<string, CellValue>>
const row = (more: Row = {}): Row => ({
  编号: 'G-1',
  类型: '绿证',
  期间起: '2026-01',
  电量MWh: 10,
  核销日期: null,
  ...more,
})
const read = (...rows: readonly Row[]): GreenRows => {
  const headers = [...new Set(rows.flatMap((cells) => Object.keys(cells)))]
  const values = rows.map((cells) => headers.map((header) => cells[header] ?? null))
  const data = { name: 'ZC_Green', sheet: '绿电', top: 1, left: 0, headers, rows: values }
  return readGreen(data, 1000, { date1904: false, meterNamed: createMeterNames() })
}

it.each([
  ['自发自用', 'own-power'],
  ['光伏自用', 'own-power'],
  ['self-use', 'own-power'],
  ['专线直供', 'dedicated-power'],
  ['Dedicated line', 'dedicated-power'],
  ['外送', 'exported-power'],
  ['余电上网', 'exported-power'],
  ['Export', 'exported-power'],
])('reads %s as a flow of its role', (kind, role) => {
  const { activities, claims, issues } = read(row({ 类型: kind, 计量点: 'PV-1' }))
  expect([claims, issues]).toEqual([[], []])
  expect(activities).toMatchObject([
    { source: { role }, amount: 10, unit: { symbol: 'MWh' }, meter: 'PV-1', key: 1000 },
  ])
})

it.each([
  ['绿电交易', 'trade'],
  ['green trade', 'trade'],
  ['绿证', 'certificate'],
  ['GEC', 'certificate'],
])('reads %s as a claim by contract, which is no flow', (type, kind) => {
  const { activities, claims } = read(row({ 类型: type, 电量MWh: 234.55999999999995 }))
  expect(activities).toEqual([])
  expect(claims).toMatchObject([
    { kind, id: kind === 'trade' ? 'G-1' : '', retired: null, at: { sheet: '绿电', cell: 'D2' } },
  ])
  expect(claims[0]?.megawattHours.toFixed()).toBe('234.56')
})

it('reads the day of retirement', () => {
  expect(read(row({ 核销日期: '2026-12' })).claims[0]?.retired).toBe('2026-12-31')
})

it('takes the certificate number before the row number', () => {
  expect(read(row({ 绿证编号: 'C-77' })).claims[0]?.id).toBe('C-77')
  expect(read(row({ 绿证编号: 'C-77', 类型: '绿电交易' })).claims[0]?.id).toBe('G-1')
})

describe('a bad cell', () => {
  it.each<[Row, string]>([
    [{ 类型: '风' }, 'ZC-VALUE-INVALID B2'],
    [{ 类型: null }, 'ZC-VALUE-INVALID B2'],
    [{ 期间起: '一月' }, 'ZC-DATE-INVALID C2'],
    [{ 电量MWh: null }, 'ZC-AMOUNT-BLANK D2'],
    [{ 电量MWh: '10' }, 'ZC-AMOUNT-TEXT-NUMBER D2'],
    [{ 核销日期: '已核销' }, 'ZC-DATE-INVALID E2'],
    [{ 期间起: '2026-01-05', 期间止: null }, 'ZC-PERIOD-END-BLANK F2'],
    [{ 编号: { error: '#REF!' } }, 'ZC-CELL-ERROR A2'],
    [{ 类型: { error: '#REF!' } }, 'ZC-CELL-ERROR B2'],
    [{ 期间起: { error: '#REF!' } }, 'ZC-CELL-ERROR C2'],
    [{ 电量MWh: { error: '#REF!' } }, 'ZC-CELL-ERROR D2'],
    [{ 核销日期: { error: '#REF!' } }, 'ZC-CELL-ERROR E2'],
    [{ 期间止: { error: '#REF!' } }, 'ZC-CELL-ERROR F2'],
    [{ 绿证编号: { error: '#REF!' } }, 'ZC-CELL-ERROR F2'],
    [{ 类型: '自用', 计量点: { error: '#REF!' } }, 'ZC-CELL-ERROR F2'],
  ])('is an issue at its cell and leaves its row out: %j', (bad, expected) => {
    const { claims, issues } = read(row(bad), row())
    expect(issues.map(({ code, at }) => `${code} ${at?.cell ?? ''}`)).toEqual([expected])
    expect(claims.length).toBe(1)
  })
})

it('names every bad cell of a row, and keeps its meter', () => {
  const { issues, undated } = read(row({ 类型: '自用', 期间起: '一月', 电量MWh: null, 计量点: 'PV-1' }))
  expect(issues.map(({ code, at }) => `${code} ${at?.cell ?? ''}`)).toEqual([
    'ZC-DATE-INVALID C2',
    'ZC-AMOUNT-BLANK D2',
  ])
  expect(undated).toEqual(['PV-1'])
})

it('takes an empty row for nothing, and locates rows by key', () => {
  const empty = { 编号: null, 类型: '', 期间起: null, 电量MWh: null, 核销日期: null }
  const { activities, issues, locate } = read(empty, row({ 类型: '自用' }))
  expect(issues).toEqual([])
  expect(activities.map(({ key }) => locate(key))).toEqual([{ sheet: '绿电', cell: 'D3' }])
})
