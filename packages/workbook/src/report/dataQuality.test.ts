import { expect, it } from 'vitest'
import { activityHeaders, inputs, settings, table } from '../testing/madeUpTables.ts'
import { report } from '../testing/madeUpPlant.ts'
import { dataQuality } from './dataQuality.ts'

const tier = (of: string | null, meter: string, amount: number) => [
  '2026-01',
  '2026-12',
  '外购电力',
  amount,
  'MWh',
  meter,
  of,
]
const activities = table(
  'ZC_Activity',
  '活动',
  [...activityHeaders, '数据质量'],
  [
    tier('抄表', 'M-1', 600),
    tier('发票', 'M-2', 200),
    tier('估算（按上月）', 'M-3', 150),
    tier(null, 'M-4', 50),
  ],
)

it('splits each line by tier and gives the share of primary data as two numbers', () => {
  const { lines, primary } = dataQuality(report(settings(), activities))
  expect([...lines[0]!.byTier].map(([of, value]) => [of, value.toString()])).toEqual([
    ['measured', '318.36'],
    ['invoice', '106.12'],
    ['estimated', '79.59'],
    [null, '26.53'],
  ])
  expect([primary.part.toString(), primary.whole.toString()]).toEqual(['424.48', '530.6'])
})

it('counts a fuel given by its stocks, whose inputs have no tier', () => {
  const stocks = inputs(
    [
      ['期初库存', 10],
      ['购入量', 100],
      ['期末库存', 10],
    ].map(([name, value]) => ['stock-balance', '', null, null, `${String(name)}:柴油`, value!, 't', null]),
  )
  const found = report(settings(), activities, stocks)
  const { lines, primary } = dataQuality(found)
  const diesel = lines.find(({ line }) => line.source.id === 'diesel')!
  expect(diesel.byTier.get(null)?.eq(diesel.line.emissions.value)).toBe(true)
  expect(primary.whole.eq(found.inventory.total.value)).toBe(true)
})

it('counts etching gases with their warming, though they are no CO2', () => {
  const etching = inputs([['etching', '', null, null, '用量:NF3', 1000, 'kg', null]])
  const found = report(settings(), activities, etching)
  const { part, whole } = dataQuality(found).primary
  expect([part.toString(), whole.gt(2000)]).toEqual(['424.48', true])
  expect(whole.eq(found.totals.total.co2e)).toBe(true)
})

it('never takes a process for primary data: nobody said how its inputs came about', () => {
  const kiln = inputs([['碳酸盐分解', '', null, null, '用量:石灰石', 100, 't', null]])
  const { primary } = dataQuality(report(settings(), activities, kiln))
  expect([primary.part.toString(), primary.whole.toString()]).toEqual(['424.48', '574.57'])
})
