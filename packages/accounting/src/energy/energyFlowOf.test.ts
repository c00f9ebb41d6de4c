import { describe, expect, it } from 'vitest'
import { energyOf } from '../inventory/energyOf.ts'
import type { Activity } from '../inventory/Activity.ts'
import { Decimal, exactTotal } from '../quantity/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import { diesel, inventory } from '../testing/madeUpInventory.ts'
import type { EnergyFlow } from './EnergyFlow.ts'
import { energyFlowOf } from './energyFlowOf.ts'
import { feedstockEnergy } from './feedstockEnergy.ts'
import type { FlowPlace } from './splitLine.ts'

type Placed = readonly [Activity, site?: string, use?: string]

function flow(rows: readonly Placed[]): EnergyFlow {
  const found = inventory(rows.map(([row]) => row))
  const energy = energyOf(found, new Decimal(0), '当量值', madeUpFinder)
  const placeOf = (key: number): FlowPlace => ({ site: rows[key]![1] ?? '', use: rows[key]![2] ?? '' })
  const amountOf = (key: number): Decimal => new Decimal(rows[key]![0].amount)
  return energyFlowOf(energy, feedstockEnergy(found, '当量值', madeUpFinder), { amountOf, placeOf })
}
const said = ({ links }: EnergyFlow): string[] =>
  links.map(({ from, to, value }) => `${from} > ${to} ${value.toFixed()}`)
const sum = ({ links }: EnergyFlow, pattern: RegExp, end: 'from' | 'to' = 'from'): Decimal =>
  exactTotal(links.filter((link) => pattern.test(link[end]) && !link.apart).map(({ value }) => value))

it('goes from carrier over pool and site to use', () => {
  const found = flow([
    [activity({ amount: 60 }), '涂布', '动力'],
    [activity({ amount: 40 }), '化成'],
    [activity({ source: sourceOf('own-power'), amount: 20 }), '涂布', '动力'],
    [diesel(10), '物流', '运输'],
  ])
  expect(said(found)).toEqual([
    'source:bought-power electricity > pool:electricity 10',
    'source:own-power electricity > pool:electricity 2',
    'source:fuel diesel > site:物流 14',
    'site:物流 > use:=运输 14',
    'pool:electricity > site:涂布 8',
    'site:涂布 > use:=动力 8',
    'pool:electricity > site:化成 4',
    'site:化成 > use:= 4',
  ])
  expect(found.total.toFixed()).toBe('26')
  expect(found.nodes.find(({ id }) => id === 'use:=')?.label.zh).toBe('未分用途')
})

it('balances to the last digit, where divisions do not end too', () => {
  // 40.1 over the made-up heat of standard coal does not end, and neither do thirds of it.
  const options = { ncv: new Decimal('40.1') }
  const found = flow([
    [diesel(1, { options }), 'A', 'x'],
    [diesel(1, { options }), 'B', 'x'],
    [diesel(1.1, { options }), 'C', 'y'],
    [activity({ amount: 70 }), 'A', 'x'],
  ])
  expect(sum(found, /^source:/).eq(found.total)).toBe(true)
  expect(sum(found, /^use:/, 'to').eq(found.total)).toBe(true)
  for (const { id } of found.nodes.filter(({ stage }) => stage === 'pool' || stage === 'site')) {
    const within = new RegExp(`^${id}$`)
    expect(sum(found, within).eq(sum(found, within, 'to'))).toBe(true)
  }
})

describe('energy sold', () => {
  const sold = (amount: number): Activity => activity({ source: sourceOf('sold-power'), amount })

  it('leaves its pool and is taken from what has no use, of its own site first', () => {
    const found = flow([[activity({ amount: 60 }), 'A'], [activity({ amount: 40 })], [sold(10), 'A']])
    expect(said(found)).toContain('pool:electricity > use:sold-power electricity 1')
    expect(said(found)).toContain('pool:electricity > site:A 5')
    expect(
      sum(found, /^source:/)
        .minus(1)
        .eq(found.total),
    ).toBe(true)
  })

  it('beyond what the uses leave stands as a difference', () => {
    const found = flow([
      [activity({ amount: 60 }), 'A', '动力'],
      [sold(10), 'A'],
    ])
    expect(said(found)).toContain('source:difference > pool:electricity 1')
    expect(sum(found, /^pool:/).eq(sum(found, /^pool:/, 'to'))).toBe(true)
  })
})

it('draws feedstock beside the rest and in no total', () => {
  const found = flow([[diesel(10)], [diesel(5, { source: sourceOf('feedstock', 'diesel') })]])
  expect([found.total.toFixed(), found.apart.toFixed()]).toEqual(['14', '7'])
  expect(found.links.filter(({ apart }) => apart).map(({ to }) => to)).toEqual(['use:feedstock'])
})

it('is empty where there is no energy', () => {
  expect(flow([])).toMatchObject({ nodes: [], links: [] })
})

it('puts what rows do not say last', () => {
  const rows: Placed[] = [[diesel(1)], [diesel(2), '物流'], [diesel(4), '物流', '运输']]
  expect(said(flow(rows)).map((link) => link.replace(/ [^ ]*$/, ''))).toEqual([
    'source:fuel diesel > site:物流',
    'site:物流 > use:=运输',
    'source:fuel diesel > site:',
    'site:物流 > use:=',
    'site: > use:=',
  ])
})
