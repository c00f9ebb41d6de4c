import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { sentence } from '../../errors/index.ts'
import { calculate } from '../calculate.ts'
import { flare } from './flare.ts'
import { vent } from './vent.ts'

const book = madeUpBook(
  [
    ['petrochemical', 'flare-oxidation', '98', '%'],
    ['gas-density', 'co2', '19.7', 't/万Nm3'],
    ['gas-density', 'ch4', '7.17', 't/万Nm3'],
  ],
  [
    ['CH4', 'cn-legacy', '21'],
    ['SF6', 'cn-legacy', '23900'],
  ],
)
const composition = [
  row('体积分数:CH4', '80 %'),
  row('体积分数:C2H6', '10 %'),
  row('体积分数:CO2', '5 %'),
  row('体积分数:N2', '5 %'),
]

it('burns carbon, lets CO2 through and slips CH4', () => {
  const result = worked(flare, [row('火炬气量', 10, '万Nm3'), ...composition], book)
  // 12 × (0.8 × 1 + 0.1 × 2) × 10/22.4 = 5.357142…; 10 × 5.357142 × 0.98 × 44/12; 10 × 0.05 × 19.7; 10 × 0.8 × 0.02 × 7.17
  expect(figureOf(result, 'carbon').toDecimalPlaces(6).toFixed()).toBe('5.357143')
  expect(result.lines.map(({ mass }) => mass.toDecimalPlaces(6).toFixed())).toEqual([
    '192.5',
    '9.85',
    '1.1472',
  ])
})

it('does not care how the volume is written: 100,000 Nm3 are 10 万Nm3', () => {
  const in10 = worked(flare, [row('火炬气量', 10, '万Nm3'), ...composition], book).co2e
  expect(worked(flare, [row('火炬气量', 100_000, 'Nm3'), ...composition], book).co2e.eq(in10)).toBe(true)
  const upset = [row('平均流量', 10_000, 'Nm3/h'), row('持续时间', 10, 'h'), ...composition]
  expect(worked(flare, upset, book).co2e.eq(in10)).toBe(true)
})

it('takes a carbon content instead of a composition, and CO2 beside it', () => {
  const rows = [row('火炬气量', 1, '万Nm3'), row('非CO2含碳量', 6, 'tC/万Nm3'), row('碳氧化率', 1)]
  expect(worked(flare, rows, book).co2.toFixed()).toBe('22')
  expect(worked(flare, [...rows, row('体积分数:二氧化碳', '10 %')], book).co2.toFixed()).toBe('23.97')
})

it('says what it could not count: CH4 of a bare carbon content, and gas of unknown composition', () => {
  const bare = worked(flare, [row('火炬气量', 10, '万Nm3'), row('非CO2含碳量', 6, 'tC/万Nm3')], book)
  // 10 × 6 × 0.02
  expect(figureOf(bare, 'not-counted:CH4').toFixed()).toBe('1.2')
  expect(bare.lines.map(({ gas }) => gas)).toEqual(['CO2'])
  expect(bare.issues).toMatchObject([
    { severity: 'should', code: 'ZC-INPUT-MISSING', info: { stream: 'CH4' } },
  ])
  const ids = (rows: typeof composition) =>
    worked(flare, [row('火炬气量', 10, '万Nm3'), ...rows], book).figures.map(({ id }) => id)
  expect(ids(composition)).toEqual(['carbon'])
  const known = [row('火炬气量', 10, '万Nm3'), row('非CO2含碳量', 6, 'tC/万Nm3'), composition[0]!]
  expect(worked(flare, known, book).lines.map(({ gas }) => gas)).toEqual(['CO2', 'CH4'])
})

it('asks for what a composition leaves out, unless it is stated to be inert', () => {
  for (const [method, gas] of [
    [flare, row('火炬气量', 10, '万Nm3')],
    [vent, row('放空气量', 10, '万Nm3')],
  ] as const) {
    expect(refused(method, [gas, row('体积分数:CO2', '30 %')], book)).toEqual(['ZC-INPUT-RANGE'])
    expect(refused(method, [gas, ...composition.slice(0, 3)], book)).toEqual(['ZC-INPUT-RANGE'])
    for (const inert of ['惰性气体', 'inert gas', 'N2']) {
      const rows = [gas, row('体积分数:CO2', '30 %'), row(`体积分数:${inert}`, '70 %')]
      const co2 = worked(method, rows, book).lines.filter((line) => line.gas === 'CO2')
      // 10 × 0.3 × 19.7
      expect(co2.reduce((so, { mass }) => so + mass.toNumber(), 0)).toBe(59.1)
    }
    const [issue] = calculate(method, { rows: [gas, row('体积分数:CO2', 0.3)] }, book).issues
    expect(sentence(issue!, 'zh')).toContain('体积分数:惰性气体')
    expect(sentence(issue!, 'en')).toContain('Volume share:inert gas')
  }
})

it('names what is missing and refuses what cannot be', () => {
  const gas = row('火炬气量', 10, '万Nm3')
  expect(refused(flare, [gas], book)).toEqual(['ZC-INPUT-MISSING 体积分数:…'])
  expect(refused(flare, composition, book)).toEqual(['ZC-INPUT-MISSING 火炬气量'])
  expect(refused(flare, [row('平均流量', 1, '万Nm3/h'), ...composition], book)).toEqual([
    'ZC-INPUT-MISSING 持续时间',
  ])
  expect(refused(flare, [gas, row('体积分数:油气', 1)], book)).toEqual(['ZC-INPUT-MISSING 碳原子数:油气'])
  expect(refused(flare, [gas, ...composition, row('体积分数:H2', '10 %')], book)).toEqual(['ZC-INPUT-RANGE'])
})

it('vents a gas by its composition, 10,000 Nm3 of pure CH4 being 7.17 t', () => {
  const rows = [row('放空气量', 10_000, 'Nm3'), row('体积分数:甲烷', '100 %')]
  expect(worked(vent, rows, book).lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CH4', '7.17'],
  ])
  const mixed = [row('放空气量', 2, '万Nm3'), ...composition]
  expect(worked(vent, mixed, book).lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CH4', '11.472'],
    ['CO2', '1.97'],
  ])
})

it('weighs a gas of known molar mass, and asks for the density of any other', () => {
  const rows = [row('放空气量', 22.4, 'Nm3'), row('体积分数:SF6', 1)]
  expect(worked(vent, [...rows, row('摩尔质量:SF6', 146, 'g/mol')], book).lines[0]!.mass.toFixed()).toBe(
    '0.146',
  )
  expect(refused(vent, rows, book)).toEqual(['ZC-INPUT-MISSING 密度:SF6'])
  expect(refused(vent, [row('放空气量', 5, 'm3'), row('体积分数:CH4', 1)], book)).toEqual([
    'ZC-GAS-CONDITIONS',
  ])
})
