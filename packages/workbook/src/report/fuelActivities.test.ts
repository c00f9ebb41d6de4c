import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, power, report } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings } from '../testing/madeUpTables.ts'

const stock = (fuel: string, opening: number, bought: number, closing: number): CellValue[][] =>
  Object.entries({ 期初库存: opening, 购入量: bought, 期末库存: closing }).map(([name, value]) => [
    'stock-balance',
    null,
    '2026-01',
    '2026-12',
    `${name}:${fuel}`,
    value,
    't',
    null,
  ])
const burnt: readonly CellValue[] = ['2026-01', '2026-12', '柴油', 42, 't', 'D-1']
const other: readonly CellValue[] = ['2026-01', '2026-12', '烟煤', 7, 't', 'C-1']

it('counts what a stock balance found used like a metered fuel', () => {
  const found = report(
    settings(),
    activities([power]),
    inputs([...stock('柴油', 10, 40, 8), ...stock('烟煤', 1, 7, 1)]),
  )
  const metered = report(settings(), activities([power, burnt, other]))
  expect(codesOf(found)).toEqual([])
  expect(found.inventory.total.value.eq(metered.inventory.total.value)).toBe(true)
  expect(found.energy.当量值!.total.value.eq(metered.energy.当量值!.total.value)).toBe(true)
  expect(found.totals.total.co2.eq(metered.totals.total.co2)).toBe(true)
})

it('does not count a fuel twice, a name that is none, or less than nothing', () => {
  const codes = (rows: readonly CellValue[][], more = [power]): string[] =>
    codesOf(report(settings(), activities(more), inputs(rows)))
  expect(codes(stock('柴油', 10, 40, 8), [power, burnt])).toEqual(['ZC-PERIOD-OVERLAP 工艺!A2'])
  expect(codes(stock('柴由', 10, 40, 8))).toEqual(['ZC-CARRIER-UNKNOWN 工艺!A2'])
  expect(codes(stock('柴油', 1, 4, 8))).toEqual(['ZC-INPUT-RANGE 工艺!A2'])
})
