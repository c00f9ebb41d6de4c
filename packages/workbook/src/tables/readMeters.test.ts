import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { createSourceBook } from './createSourceBook.ts'
import { readMeters } from './readMeters.ts'

const sources = createSourceBook(createFactorBook(cn2026))
const read = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readMeters({ name: 'ZC_Meters', sheet: '计量点', top: 1, left: 1, headers, rows }, sources)

it('reads meters, with their source where it is given, and leaves other columns to the user', () => {
  const { meters, issues } = read(
    ['位置', '表号', '品种'],
    ['一车间', 'E-01', '外购电力'],
    ['', 7, null],
    [null, '', ' '],
  )
  expect(issues).toMatchObject([{ code: 'ZC-VALUE-INVALID', at: { cell: 'C4' } }])
  expect(meters).toEqual([
    { meter: 'E-01', source: sources.named('外购电力'), at: { sheet: '计量点', cell: 'C2' } },
    { meter: '7', source: undefined, at: { sheet: '计量点', cell: 'C3' } },
  ])
})

it('takes an empty row for nothing', () => {
  expect(read(['计量点'], [null], [''])).toEqual({ meters: [], issues: [] })
})

it('names each bad cell and lists nothing of its row', () => {
  const { meters, issues } = read(
    ['Meter', 'Source'],
    [{ error: '#REF!' }, '电费'],
    [null, '柴油'],
    ['E-01', { error: '#N/A' }],
  )
  expect(issues.map(({ code, at }) => `${code} ${at?.cell ?? ''}`)).toEqual([
    'ZC-CELL-ERROR B2',
    'ZC-CARRIER-UNKNOWN C2',
    'ZC-VALUE-INVALID B3',
    'ZC-CELL-ERROR C4',
  ])
  expect(meters).toEqual([])
})

it('needs the column of the meters', () => {
  expect(read(['位置'], ['一车间']).issues.map(({ code }) => code)).toEqual(['ZC-COLUMN-MISSING'])
})
