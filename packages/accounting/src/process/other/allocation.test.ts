import { expect, it } from 'vitest'
import { ZcError } from '../../errors/index.ts'
import { Decimal } from '../../quantity/index.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { allocation } from './allocation.ts'
import { shareOut } from './shareOut.ts'

const numbers = (...texts: string[]) => texts.map((text) => new Decimal(text))
const total = (parts: readonly Decimal[]) => parts.reduce((so, part) => so.plus(part), new Decimal(0))

it.each([
  ['100', ['1', '1', '1']],
  ['0.1', ['3', '7', '11.5']],
  ['123456789.987654321', ['1', '1e-9', '7', '0']],
  ['-1', ['1', '2']],
])('shares %s out so that the parts add up to it exactly', (whole, keys) => {
  const parts = shareOut(new Decimal(whole), numbers(...keys))
  expect(total(parts).toFixed()).toBe(whole)
  expect(total(parts.toReversed()).toFixed()).toBe(whole)
})

it.each([[['1', '-1']], [['0', '0']], [[]]])('refuses the keys %j', (keys) => {
  expect(() => shareOut(new Decimal(1), numbers(...keys))).toThrow(ZcError)
})

it('allocates by mass, energy or value; the basis must be chosen', () => {
  const rows = [
    row('总量', 10, 'tCO2e'),
    row('产量:主产品', 3, 't'),
    row('产量:副产品', 1, 't'),
    row('单价:主产品', 1, '元/t'),
    row('单价:副产品', 9, '元/t'),
  ]
  const byMass = worked(allocation, [...rows, row('分配方法', 'mass')])
  expect(figureOf(byMass, 'part:主产品').toFixed()).toBe('7.5')
  const byValue = worked(allocation, [...rows, row('分配方法', '价值')])
  expect(figureOf(byValue, 'part:副产品').toFixed()).toBe('7.5')
  expect(refused(allocation, rows)).toEqual(['ZC-INPUT-MISSING 分配方法'])
  expect(refused(allocation, [...rows, row('分配方法', '能量')])).toEqual(['ZC-INPUT-MISSING 能量:主产品'])
  expect(refused(allocation, [...rows.slice(0, 4), row('分配方法', '价值')])).toEqual([
    'ZC-INPUT-MISSING 单价:副产品',
  ])
})
