import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { ammonia } from './ammonia.ts'
import { ammoniaByFeed } from './ammoniaByFeed.ts'

const book = madeUpBook([
  ['ammonia-fuel', '天然气常规重整', '30.2', 'GJ/t'],
  ['urea', '', '0.2', 'tC/t'],
])
const carbon = row('单位热值含碳量:天然气常规重整', 15.3, 'kgC/GJ')

it('takes the published fuel need and lists urea and captured CO2 as lines of their own', () => {
  const rows = [
    row('产量:天然气常规重整', 1000, 't'),
    carbon,
    row('尿素产量', 1500, 't'),
    row('CO2回收量', 10, 'tCO2'),
  ]
  const { lines, co2 } = worked(ammonia, rows, book)
  expect(lines.map(({ role, mass }) => [role, mass.toFixed()])).toEqual([
    ['process', '1694.22'],
    ['fixed', '-1100'],
    ['recovered', '-10'],
  ])
  expect(co2.toFixed()).toBe('584.22')
})

it('names what is missing', () => {
  expect(refused(ammonia, [row('产量:天然气常规重整', 1, 't')], book)).toEqual([
    'ZC-INPUT-MISSING 单位热值含碳量:天然气常规重整',
  ])
  expect(refused(ammonia, [row('产量:煤头', 1, 't')], book)).toContain('ZC-INPUT-MISSING 燃料需求:煤头')
  const rows = [row('产量:天然气常规重整', 1, 't'), carbon, row('尿素产量', 1, 't')]
  expect(refused(ammonia, rows, madeUpBook([['ammonia-fuel', '天然气常规重整', '30.2', 'GJ/t']]))).toEqual([
    'ZC-INPUT-MISSING 尿素含碳量',
  ])
})

it('computes from the feed and refuses none', () => {
  const rows = [
    row('原料气量:天然气', 100, '万Nm3'),
    row('原料气含碳量:天然气', 6, 'tC/万Nm3'),
    row('尿素产量', 300, 't'),
  ]
  expect(worked(ammoniaByFeed, rows, book).co2.toFixed()).toBe('1980')
  expect(refused(ammoniaByFeed, [row('尿素产量', 300, 't')], book)).toEqual(['ZC-INPUT-MISSING 原料量:…'])
})
