import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { fuelGases } from './fuelGases.ts'
import { gasSum } from './gasSum.ts'
import { vehicles } from './vehicles.ts'

const book = madeUpBook(
  [
    ['vehicle-emission', 'heavy-diesel-all-ch4', '175', 'mg/km'],
    ['vehicle-emission', 'heavy-diesel-all-n2o', '30', 'mg/km'],
    ['vehicle-emission', '重型车(天然气)国四及以上 CH4', '900', 'mg/km'],
  ],
  [
    ['CH4', 'AR5', '28'],
    ['N2O', 'AR5', '265'],
    ['SF6', 'AR5', '23500'],
  ],
)

it('multiplies heat with factors per TJ, whichever way the heat is given', () => {
  const factors = [row('CH4因子:煤', 10, 'kg/TJ'), row('N2O因子:煤', 1.5, 'kgN2O/TJ')]
  const masses = (rows: Parameters<typeof worked>[1]) =>
    worked(fuelGases, [...rows, ...factors], book).lines.map(({ mass }) => mass.toFixed())
  const expected = ['0.2', '0.03']
  expect(masses([row('热量:煤', 20, 'TJ')])).toEqual(expected)
  expect(masses([row('用量:煤', 1000, 't'), row('低位发热量:煤', 20, 'MJ/kg')])).toEqual(expected)
  expect(masses([row('用气量:煤', 50, '万Nm3'), row('气体低位发热量:煤', 40, 'MJ/Nm3')])).toEqual(expected)
  const result = worked(fuelGases, [row('热量:煤', 20, 'TJ'), ...factors], book)
  expect(figureOf(result, 'heat:煤').toFixed()).toBe('20000')
})

it('names what is missing of a fuel', () => {
  const ch4 = row('CH4因子:煤', 10, 'kg/TJ')
  expect(refused(fuelGases, [], book)).toEqual(['ZC-INPUT-MISSING 用量:…'])
  expect(refused(fuelGases, [ch4], book)).toEqual(['ZC-INPUT-MISSING 用量:煤'])
  expect(refused(fuelGases, [row('用量:煤', 1, 't'), ch4], book)).toEqual(['ZC-INPUT-MISSING 低位发热量:煤'])
  expect(refused(fuelGases, [row('热量:煤', 1, 'GJ')], book)).toEqual(['ZC-INPUT-MISSING CH4因子:煤'])
})

it('adds gases as CO2 equivalent, and parts that are equivalents already as they are', () => {
  const rows = [row('质量:二氧化碳', 100, 't'), row('质量:甲烷', 1, 't'), row('当量:制冷剂', 7, 'tCO2e')]
  const { co2, co2e, lines } = worked(gasSum, rows, book)
  expect([co2.toFixed(), co2e.toFixed()]).toEqual(['100', '135'])
  expect(lines.map(({ why }) => why().gives.unit)).toEqual(['t', 'tCO2e', 'tCO2e'])
  expect(refused(gasSum, [], book)).toEqual(['ZC-INPUT-MISSING 质量:…'])
})

it('lists a gas under its own name, however it was called', () => {
  const named = { ...book, potential: () => book.potential('CH4', 'AR5') }
  expect(worked(gasSum, [row('质量:沼气', 1, 't')], named).lines.map(({ gas }) => gas)).toEqual(['CH4'])
})

it('finds the factors of a vehicle by id or by its name', () => {
  const rows = [
    row('行驶里程:heavy-diesel-all', 100, '万km'),
    row('行驶里程:重型车（天然气）国四及以上', 10_000, 'km'),
  ]
  const { lines, issues } = worked(vehicles, rows, book)
  expect(lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CH4', '0.175'],
    ['N2O', '0.03'],
    ['CH4', '0.009'],
  ])
  // No guideline has N2O of gas lorries: that is said, and is not none.
  expect(issues).toMatchObject([
    { code: 'ZC-INPUT-MISSING', severity: 'should', info: { uncounted: { zh: 'N2O' } } },
  ])
  const byRow = worked(vehicles, [row('行驶里程:重型车（天然气）国四及以上 CH4', 10_000, 'km')], book)
  expect(byRow.lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([['CH4', '0.009']])
  expect(refused(vehicles, [row('行驶里程:拖拉机', 1, 'km')], book)).toEqual([
    'ZC-INPUT-MISSING CH4因子:拖拉机',
  ])
})
