import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { blend } from './blend.ts'
import { refrigerantBank } from './refrigerantBank.ts'
import { refrigerantTopUp } from './refrigerantTopUp.ts'
import { sf6Bank } from './sf6Bank.ts'

const book = madeUpBook(
  [['sf6-rate', 'hv-europe-use', '0.026', '']],
  [
    ['SF6', 'cn-legacy', '23900'],
    ['R-32', 'AR5', '677'],
    ['R-125', 'AR5', '3170'],
  ],
)

it('multiplies a bank with its yearly rate, and adds what retires unrecovered', () => {
  const rows = [row('充注量:hv-europe-use', 1000, 'kg'), row('报废设备充注量:hv-europe-use', 100, 'kg')]
  // 26 kg and, with nothing said on what remains or is recovered, all 100 kg
  expect(worked(sf6Bank, rows, book).lines.map(({ mass }) => mass.toFixed())).toEqual(['0.026', '0.1'])
  const known = [...rows, row('剩余率:hv-europe-use', '95 %'), row('回收率:hv-europe-use', '80 %')]
  expect(worked(sf6Bank, known, book).lines[1]!.mass.toFixed()).toBe('0.019')
})

it('has no default leak rate for refrigerants', () => {
  const rows = [row('充注量:R-32', 10, 'kg')]
  expect(refused(refrigerantBank, rows, book)).toEqual(['ZC-INPUT-MISSING 年泄漏率:R-32'])
  expect(worked(refrigerantBank, [...rows, row('年泄漏率:R-32', '10 %')], book).co2e.toFixed()).toBe('0.677')
})

it('counts a top-up as the leak, and its rate a year beside it', () => {
  const rows = [row('补充量:R-32', 2, 'kg'), row('充注量:R-32', 10, 'kg'), row('间隔天数:R-32', 73, '天')]
  const result = worked(refrigerantTopUp, rows, book)
  expect(result.co2e.toFixed()).toBe('1.354')
  expect(figureOf(result, 'rate:R-32').toFixed()).toBe('1')
  expect(refused(refrigerantTopUp, [row('充注量:R-32', 10, 'kg')], book)).toEqual([
    'ZC-INPUT-MISSING 补充量:R-32',
  ])
})

it('weighs each component of a blend, which must be whole', () => {
  const rows = [row('泄漏量', 1, 't'), row('质量分数:R-32', '50 %'), row('质量分数:R-125', '50 %')]
  expect(worked(blend, rows, book).co2e.toFixed()).toBe('1923.5')
  expect(refused(blend, rows.slice(0, 2), book)).toEqual(['ZC-INPUT-RANGE'])
})
