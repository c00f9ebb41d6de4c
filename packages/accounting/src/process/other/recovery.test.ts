import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { ch4Recovery, co2Recovery } from './recovery.ts'

const book = madeUpBook(
  [
    ['gas-density', 'co2', '19.7', 't/万Nm3'],
    ['gas-density', 'ch4', '7.17', 't/万Nm3'],
  ],
  [['CH4', 'cn-legacy', '21']],
)

it('is a negative line for each use of the gas', () => {
  const rows = [
    row('外供量:合成氨', 100, '万Nm3'),
    row('自用量:合成氨', 50, '万Nm3'),
    row('纯度:合成氨', '99 %'),
  ]
  const { lines, co2 } = worked(co2Recovery, rows, book)
  expect(lines.map(({ role, mass }) => [role, mass.toFixed()])).toEqual([
    ['recovered', '-1950.3'],
    ['recovered', '-975.15'],
  ])
  expect(co2.toFixed()).toBe('-2925.45')
  const weighed = [row('回收质量:液体CO2', 500, 't'), row('纯度:液体CO2', '99.9 %')]
  expect(worked(co2Recovery, weighed, book).co2.toFixed()).toBe('-499.5')
  const methane = [row('自用量:瓦斯', 10_000, 'Nm3'), row('纯度:瓦斯', 0.5)]
  expect(worked(ch4Recovery, methane, book).co2e.toFixed()).toBe('-75.285')
})

it('deducts nothing without a purity or an amount', () => {
  expect(refused(co2Recovery, [row('外供量:气', 1, '万Nm3')], book)).toEqual(['ZC-INPUT-MISSING 纯度:气'])
  expect(refused(co2Recovery, [row('纯度:气', 1)], book)).toEqual(['ZC-INPUT-MISSING 外供量:气'])
})
