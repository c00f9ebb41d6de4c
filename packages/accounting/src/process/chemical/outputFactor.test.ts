import { expect, it } from 'vitest'
import { sentence } from '../../errors/index.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { carbide, carbonBlack, sodaAsh, titaniumDioxide } from './inorganics.ts'
import { ethylene } from './ethylene.ts'
import {
  acrylonitrile,
  ethyleneDichloride,
  ethyleneOxide,
  methanol,
  vinylChloride,
} from './petrochemicals.ts'

const book = madeUpBook(
  [
    ['methanol', 'steam-reforming', '0.67', 'tCO2/t'],
    ['methanol-ch4', '', '2.3', 'kgCH4/t'],
    ['ethylene', 'propane', '1.04', 'tCO2/t'],
    ['ethylene', '乙烷裂解', '0.95', 'tCO2/t'],
    ['ethylene-ch4', '乙烷裂解', '6', 'kgCH4/t'],
    ['ethylene-ch4', 'other', '3', 'kgCH4/t'],
    ['ethylene-region', 'asia-africa-russia', '1.3', ''],
    ['carbide', 'silicon', '2.62', 'tCO2/t'],
    ['ethylene-dichloride', 'balanced', '0.196', 'tCO2/t'],
    ['vinyl-chloride', 'balanced', '0.294', 'tCO2/t'],
    ['vinyl-chloride-ch4', 'balanced', '0.0226', 'kgCH4/t'],
    ['ethylene-oxide', 'air', '0.863', 'tCO2/t'],
    ['ethylene-oxide-ch4', 'air', '1.79', 'kgCH4/t'],
    ['acrylonitrile', 'burned', '1.00', 'tCO2/t'],
    ['acrylonitrile-ch4', 'burned', '0.18', 'kgCH4/t'],
    ['carbon-black', 'furnace-treated', '2.62', 'tCO2/t'],
    ['carbon-black-ch4', 'furnace-treated', '0.06', 'kgCH4/t'],
    ['titanium-dioxide', 'rutile-chloride', '1.34', 'tCO2/t'],
    ['soda-ash', 'natural', '0.138', 'tCO2/t'],
  ],
  [['CH4', 'AR5', '28']],
)

it.each([
  [methanol, 'steam-reforming', ['670', '2.3']],
  [ethylene, 'propane', ['1040', '3']],
  [ethyleneDichloride, 'balanced', ['196']],
  [vinylChloride, 'balanced', ['294', '0.0226']],
  [ethyleneOxide, 'air', ['863', '1.79']],
  [acrylonitrile, 'burned', ['1000', '0.18']],
  [carbonBlack, 'furnace-treated', ['2620', '0.06']],
  [titaniumDioxide, 'rutile-chloride', ['1340']],
  [sodaAsh, 'natural', ['138']],
  [carbide, 'silicon', ['2620']],
] as const)('%# multiplies 1,000 t with the published factors of the route', (method, route, masses) => {
  const { lines } = worked(method, [row(`用量:${route}`, 1000, 't')], book)
  expect(lines.map(({ mass }) => mass.toFixed())).toEqual(masses)
})

it('adjusts for the region where one is given, and takes a measured factor first', () => {
  const rows = [row('产量:1号', 100, 't'), row('物质:1号', 'propane'), row('地区修正系数:1号', '130 %')]
  const { lines } = worked(ethylene, rows, book)
  expect(lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CO2', '135.2'],
    ['CH4', '0.3'],
  ])
  const measured = [row('产量:steam-reforming', 1, 't'), row('ef:steam-reforming', 500, 'kgCO2/t')]
  expect(
    worked(methanol, [...measured, row('CH4排放因子:steam-reforming', 0, 'kgCH4/t')], book).co2e.toFixed(),
  ).toBe('0.5')
})

it('gives the CH4 of other feeds only to a route that is known to be one of them', () => {
  const masses = (rows: Parameters<typeof worked>[1]) =>
    worked(ethylene, rows, book).lines.map(({ mass }) => mass.toFixed())
  expect(masses([row('产量:乙烷裂解', 1000, 't')])).toEqual(['950', '6'])
  expect(masses([row('产量:自有装置', 1000, 't'), row('排放因子:自有装置', 1, 'tCO2/t')])).toEqual(['1000'])
})

it('finds the adjustment of a region, and takes it once', () => {
  const rows = [row('产量:propane', 100, 't'), row('地区:propane', '中国')]
  const { lines } = worked(ethylene, rows, book)
  expect(lines.map(({ mass }) => mass.toFixed())).toEqual(['135.2', '0.3'])
  expect(refused(ethylene, [...rows, row('地区修正系数:propane', 1)], book)).toEqual(['ZC-INPUT-TWICE'])
  const japan = [row('产量:propane', 100, 't'), row('地区:propane', 'Japan')]
  expect(refused(ethylene, japan, book)).toEqual(['ZC-INPUT-MISSING 地区修正系数:propane'])
})

it('says where CH4 is not counted for want of a factor', () => {
  const rows = [row('产量:自有', 100, 't'), row('排放因子:自有', 1, 'tCO2/t')]
  const without = worked(methanol, rows, madeUpBook())
  expect(without.lines.map(({ gas }) => gas)).toEqual(['CO2'])
  expect(figureOf(without, 'not-counted:CH4:自有').toFixed()).toBe('100')
  expect(without.issues).toMatchObject([
    { code: 'ZC-INPUT-MISSING', severity: 'should', info: { stream: '自有', uncounted: { zh: 'CH4' } } },
  ])
  expect(sentence(without.issues[0]!, 'zh')).toContain('“CH4排放因子”（自有），CH4 没有计入合计')
  expect(sentence(without.issues[0]!, 'en')).toContain('CH4 is not counted and in no total')
  expect(worked(methanol, [row('产量:steam-reforming', 1, 't')], book).figures).toEqual([])
})

it('has no default route', () => {
  expect(refused(methanol, [row('产量:甲醇', 1, 't')], book)).toEqual(['ZC-INPUT-MISSING 排放因子:甲醇'])
})
