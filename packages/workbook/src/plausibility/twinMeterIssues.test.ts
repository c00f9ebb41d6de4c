import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { activities, settings } from '../testing/madeUpTables.ts'

type Amount = readonly [amount: number, unit: string]
const year = (source: string, ...amounts: readonly Amount[]): CellValue[][] =>
  amounts.map(([amount, unit], i) => ['2026-01', '2026-12', source, amount, unit, `M-${String(i)}`])
const found = (rows: readonly (readonly CellValue[])[]) => codesOf(report(settings(), activities(rows)))

it.each<readonly [string, Amount, Amount, string[]]>([
  ['the same number in 万kWh and MWh', [5400, '万kWh'], [5400, 'MWh'], ['ZC-METER-UNUSUAL 活动!D2']],
  ['the same number in MWh and kWh', [5400, 'kWh'], [5400, 'MWh'], ['ZC-METER-UNUSUAL 活动!D3']],
  ['a thousand times', [5400, 'MWh'], [5.4, 'MWh'], ['ZC-METER-UNUSUAL 活动!D2']],
  ['ten thousand times', [5.4, 'MWh'], [54_000, 'MWh'], ['ZC-METER-UNUSUAL 活动!D3']],
  ['ten times in one unit', [5400, 'MWh'], [540, 'MWh'], []],
  ['the same amount in two units', [5400, 'MWh'], [540, '万kWh'], []],
  ['one digit', [1000, 'MWh'], [1, 'MWh'], []],
  ['other digits', [5400, '万kWh'], [5500, 'MWh'], []],
])('two meters: %s', (_, one, two, codes) => {
  expect(found(year('外购电力', one, two))).toEqual(codes)
})

it('compares months by their sum and only over as many days', () => {
  const months = (meter: string, amounts: readonly number[], unit: string) =>
    amounts.map((amount, i): CellValue[] => [
      `2026-0${String(i + 1)}`,
      `2026-0${String(i + 1)}`,
      '外购电力',
      amount,
      unit,
      meter,
    ])
  const isTwin = (code: string) => code.startsWith('ZC-METER')
  const right = months('E-1', [100.1, 200.2, 300.3], 'MWh')
  expect(found([...right, ...months('E-2', [100.1, 200.2, 300.3], '万kWh')]).filter(isTwin)).toEqual([
    'ZC-METER-UNUSUAL 活动!D5',
  ])
  expect(found([...right, ...months('E-2', [100.1, 500.5], '万kWh')]).filter(isTwin)).toEqual([])
})

it('leaves four meters and more to their median, and meters of other sources alone', () => {
  const four: readonly Amount[] = [
    [5400, '万kWh'],
    [5400, 'MWh'],
    [5400, 'MWh'],
    [5400, 'MWh'],
  ]
  expect(found(year('外购电力', ...four))).toEqual([])
  expect(found([...year('柴油', [5400, 'kg']), ['2026-01', '2026-12', '汽油', 5400, 't', 'P-1']])).toEqual([])
})
