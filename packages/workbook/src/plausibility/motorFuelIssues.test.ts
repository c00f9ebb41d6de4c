import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { activities, settings } from '../testing/madeUpTables.ts'
import { dominantIssues } from './dominantIssues.ts'

const row = (source: string, amount: number, unit: string, meter: string): readonly CellValue[] => [
  '2026-01',
  '2026-12',
  source,
  amount,
  unit,
  meter,
]
const power = row('外购电力', 54_000, 'MWh', 'E-1')
const found = (...rows: readonly (readonly CellValue[])[]) => codesOf(report(settings(), activities(rows)))
const diesel = (amount: number, unit = 't') => row('柴油', amount, unit, 'D-1')

it('names diesel above half of the energy beside bought power: kg entered as t', () => {
  expect(found(power, diesel(12_000))).toEqual(['ZC-CARRIER-DOMINANT 活动!D3'])
  expect(found(power, row('汽油', 12_000, 't', 'P-1'))).toEqual(['ZC-CARRIER-DOMINANT 活动!D3'])
  expect(found(power, diesel(12_000, 'kg'))).toEqual([])
})

it('leaves alone what is below half, a few vehicles, another fuel, and a plant without power', () => {
  expect(found(power, diesel(4000))).toEqual([])
  expect(found(row('外购电力', 54, 'MWh', 'E-1'), diesel(600))).toEqual([])
  expect(found(power, row('烟煤', 12_000, 't', 'C-1'))).toEqual([])
  expect(found(diesel(12_000))).toEqual([])
})

it('says nothing more where one fuel is all there is', () => {
  const all = found(power, row('外购蒸汽', 100, 'GJ', 'H-1'), diesel(30_000_000))
  expect(all).toEqual(['ZC-CARRIER-DOMINANT 活动!D4'])
})

it('knows sectors that live by vehicles', () => {
  const { energy, locate } = report(settings(), activities([power, diesel(12_000)]))
  const said = (sector: string) => dominantIssues(energy.当量值, locate, sector)
  for (const sector of ['交通运输', '露天煤矿', 'mining', 'Freight transport', '物流'])
    expect(said(sector)).toEqual([])
  for (const sector of ['锂电池', '水泥', '']) expect(said(sector)).toHaveLength(1)
})
