import { describe, expect, it } from 'vitest'
import { Decimal, kgCO2, litre } from '../quantity/index.ts'
import { stepsOf } from '../trace/index.ts'
import { activity, inputOf, problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, fuel, madeUpFinder, rate } from '../testing/madeUpFinder.ts'
import type { Role } from './ActivitySource.ts'
import { energyOf, type Energy } from './energyOf.ts'
import { inventoryOf } from './inventoryOf.ts'
import { ratioOf } from './shareOf.ts'

// Made up: 0.1 (当量值) or 0.3 (等价值) kgce/kWh, heat 0.04 kgce/MJ, diesel 1.4 kgce/kg.
const row = (role: Role, amount: number, unit = 'MWh') => activity({ source: sourceOf(role), amount, unit })
const plant = [
  row('bought-power', 70),
  row('own-power', 20),
  row('dedicated-power', 10),
  row('bought-heat', 100, 'GJ'),
  activity({ source: sourceOf('fuel', 'diesel'), amount: 10, unit: 't' }),
]
const energy = (rows = plant, basis: Energy['basis'] = '当量值', contractual = 0): Energy =>
  energyOf(inventoryOf(inputOf(rows), madeUpFinder), new Decimal(contractual), basis, madeUpFinder)
const said = ({ part, whole }: Energy['nonFossil']): string => `${part.toFixed()} / ${whole.toFixed()}`

it('adds up energy on one electricity basis', () => {
  // 10 + 4 + 14 and 30 + 4 + 14 tce
  expect(energy().total.value.toFixed()).toBe('28')
  expect(energy(plant, '等价值').total.value.toFixed()).toBe('48')
})

it('puts numerator and denominator of a share on the same basis', () => {
  expect(said(energy().nonFossil)).toBe('3 / 28')
  expect(said(energy(plant, '等价值').nonFossil)).toBe('9 / 48')
})

it('counts biomass on both sides of the energy share, and in no share of power', () => {
  const wood = { ...fuel({ carrier: 'diesel', ncv: '40', carbon: '0.03', oxidation: '1', biogenic: true }) }
  const coal = madeUpFinder.find({ kind: 'coal', carrier: 'diesel' })
  const finder = finderOf([
    wood,
    coal,
    madeUpFinder.find({ kind: 'coal', carrier: 'electricity', basis: '当量值' }),
  ])
  const inventory = inventoryOf(inputOf([plant[1]!, plant[4]!]), finder)
  const { nonFossil, physicalPower } = energyOf(inventory, new Decimal(0), '当量值', finder)
  // 2 tce of own power and 14 of the fuel, of 16.
  expect(said(nonFossil)).toBe('16 / 16')
  expect(said(physicalPower)).toBe('20000 / 20000')
})

it('counts contracts in the energy share, never in the physical one', () => {
  const { nonFossil, physicalPower } = energy(plant, '当量值', 40)
  expect(said(nonFossil)).toBe('7 / 28')
  // kWh
  expect(said(physicalPower)).toBe('30000 / 100000')
})

describe('what leaves the plant', () => {
  it('is deducted where it was sold, as a negative line', () => {
    const { lines, total } = energy([...plant, row('sold-heat', 25, 'GJ'), row('sold-power', 10)])
    expect(lines.slice(-2).map(({ coal }) => coal.value.toFixed())).toEqual(['-1', '-1'])
    expect(total.value.toFixed()).toBe('26')
  })

  it('neither adds nor deducts where it is only listed', () => {
    const listed = [row('exported-power', 500), row('recovered-heat', 500, 'GJ')]
    expect(energy([...plant, ...listed]).total.value.toFixed()).toBe('28')
    expect(energy([...plant, ...listed]).lines.length).toBe(plant.length)
    expect(said(energy([...plant, ...listed]).nonFossil)).toBe('3 / 28')
    expect(said(energy([...plant, ...listed]).physicalPower)).toBe('30000 / 100000')
  })
})

it('knows the share of physical power with and without the power passed on', () => {
  const passedOn = (amount: number): string =>
    said(energy([...plant, row('sold-power', amount)]).physicalKept)
  expect(said(energy().physicalKept)).toBe('30000 / 100000')
  expect(passedOn(10)).toBe('30000 / 90000')
  expect(said(energy([...plant, row('sold-power', 10)]).physicalPower)).toBe('30000 / 100000')
  // Never more than was bought: own power cannot be passed on twice.
  expect(passedOn(80)).toBe('30000 / 30000')
})

it('has no share of nothing', () => {
  const { nonFossil, physicalPower } = energy([])
  expect([ratioOf(nonFossil), ratioOf(physicalPower)]).toEqual([undefined, undefined])
})

it('takes the measured calorific value of a line', () => {
  const options = { ncv: new Decimal('58.6152') }
  const measured = activity({ source: sourceOf('fuel', 'diesel'), amount: 10, unit: 't', options })
  // Twice the heat of standard coal.
  expect(energy([measured]).total.value.toFixed()).toBe('20')
})

it('refuses a sum with a carrier it cannot turn into standard coal', () => {
  const finder = finderOf([rate({ carrier: 'electricity', calibre: 'average' })])
  const inventory = inventoryOf(inputOf([row('bought-power', 1)]), finder)
  expect(problemOf(() => energyOf(inventory, new Decimal(0), '当量值', finder)).code).toBe(
    'ZC-FACTOR-MISSING',
  )
})

it('explains the sum line by line and names the basis', () => {
  const why = energy(plant, '等价值').total.why()
  expect(why).toMatchObject({ kind: 'sum', label: { en: 'Energy consumption (electricity by 等价值)' } })
  expect(stepsOf(why, 'zh').filter(({ depth }) => depth === 1).length).toBe(plant.length)
})

it('names each published value of the sum once', () => {
  const used = (basis: Energy['basis']): string[] =>
    energy(plant, basis).total.coefficients.map(({ id, value }) => `${id} ${value.toFixed()}`)
  const others = ['made-up/coal/heat/CN/2000/当量值 0.04', 'made-up/coal/diesel/CN/2000/any 1.4']
  expect(used('当量值')).toEqual(['made-up/coal/electricity/CN/2000/当量值 0.1', ...others])
  expect(used('等价值')).toEqual(['made-up/coal/electricity/CN/2000/等价值 0.3', ...others])
})

it('keeps the published values of each line apart', () => {
  const { lines } = energy()
  expect(lines.map(({ coal }) => coal.coefficients.map(({ unit }) => unit))).toEqual([
    ['kgce/kWh'],
    ['kgce/kWh'],
    ['kgce/kWh'],
    ['kgce/MJ'],
    ['kgce/kg'],
  ])
})

it('lists what cannot become standard coal, with the reason, and counts the rest', () => {
  const typedFactor = { value: new Decimal(2), numerator: kgCO2, per: litre, evidence: '检测报告' }
  const diesel = {
    ...activity({ source: sourceOf('fuel', 'diesel'), amount: 10, unit: 'L' }),
    options: { typedFactor },
  }
  const { lines, missing, total } = energy([...plant, diesel])
  expect(missing.map(({ line, problem }) => [line.amount.unit.symbol, problem.code])).toEqual([
    ['L', 'ZC-DENSITY-NEEDED'],
  ])
  expect([lines.length, total.value.toFixed()]).toEqual([plant.length, '28'])
  expect(energy().missing).toEqual([])
})
