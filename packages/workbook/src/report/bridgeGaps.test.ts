import { exactTotal } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import { power } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings, type Rows } from '../testing/madeUpTables.ts'
import { chosenTotal, plantBridge, type ChosenTotal, type TotalChoice } from './plantBridge.ts'

const book = createFactorBook(cn2026)
const fuel = (name: string, amount: number, unit: string, meter = name) => [
  '2026-01',
  '2026-12',
  name,
  amount,
  unit,
  meter,
]
const total = (rows: Rows, choice: Partial<TotalChoice> = {}, runs: Rows = []): ChosenTotal =>
  chosenTotal(
    { tables: [settings(), activities([power, ...rows]), inputs(runs)], date1904: false },
    { way: 'location', ...choice },
    book,
  )
const gapsOf = (from: ChosenTotal, to: ChosenTotal) => {
  const { lines, change, gaps } = plantBridge(from, to, 'CO2')
  expect(exactTotal(lines.map((line) => line.change)).eq(change)).toBe(true)
  return gaps.map(({ label, side, whole, because }) => [
    label.zh,
    side,
    whole,
    because.map(({ code, at }) => `${code} ${at?.cell ?? ''}`),
  ])
}

describe('a bridge to a set of ready-made factors', () => {
  const rows = [fuel('柴油', 10, 't'), fuel('天然气', 1, '万Nm3'), fuel('焦炭', 10, 't')]

  it('closes, and names each line that exists on one side only with its row and reason', () => {
    expect(gapsOf(total(rows), total(rows, { set: 'defra-2023' }))).toEqual([
      ['天然气', 'to', true, ['ZC-DENSITY-NEEDED E4']],
      ['焦炭', 'to', true, ['ZC-FACTOR-MISSING D5']],
    ])
  })

  it('the other way round too: litres without a density, which only that set can take', () => {
    const litres = [fuel('柴油', 1000, 'L')]
    expect(gapsOf(total(litres), total(litres, { set: 'defra-2023' }))).toEqual([
      ['柴油', 'from', true, ['ZC-DENSITY-NEEDED E3']],
    ])
  })

  it('says where some rows of a line are lacking', () => {
    const both = [fuel('柴油', 10, 't', 'D-1'), fuel('柴油', 1000, 'L', 'D-2')]
    expect(gapsOf(total(both), total(both, { set: 'defra-2023' }))).toEqual([
      ['柴油', 'from', false, ['ZC-DENSITY-NEEDED E4']],
    ])
  })
})

it('gives a process that lacks a default on one side the reason of its run', () => {
  const kiln = [['碳酸盐分解', '1#窑', null, null, '用量:石灰石', 200, 't', null]]
  const gaps = gapsOf(total([], {}, kiln), total([], { knownOn: '2005-06-30' }, kiln))
  expect(gaps).toContainEqual(['碳酸盐分解：石灰石（1#窑）', 'to', true, ['ZC-FACTOR-UNRELEASED A2']])
})

it('has no reason where the workbook has no such row, and nothing where both sides lack a row', () => {
  const more = [fuel('柴油', 10, 't')]
  expect(gapsOf(total([]), total(more))).toEqual([['柴油', 'from', true, []]])
  const bad = [fuel('天然气', 1000, 'm3')]
  expect(gapsOf(total(bad), total(bad, { set: 'ipcc-2006' }))).toEqual([])
})
