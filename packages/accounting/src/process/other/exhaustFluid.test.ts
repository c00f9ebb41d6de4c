import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { exhaustFluid } from './exhaustFluid.ts'

const book = madeUpBook([
  ['urea', '', '0.2', 'tC/t'],
  ['urea-concentration', '', '32.5', '%'],
])

it('takes the concentration of exhaust fluid unless another is given', () => {
  expect(worked(exhaustFluid, [row('用量:车用尿素', 12, 't')], book).co2.toFixed()).toBe('2.86')
  const pure = [row('用量:尿素', 12, 't'), row('纯度:尿素', '100 %')]
  expect(worked(exhaustFluid, pure, book).co2.toFixed()).toBe('8.8')
})

it('weighs litres by a density, which must be given', () => {
  const litres = [
    row('体积:车用尿素', 1000, 'L'),
    row('密度:车用尿素', 1.09, 'kg/L'),
    row('纯度:车用尿素', 0.3),
  ]
  expect(worked(exhaustFluid, litres, book).co2.toFixed()).toBe('0.2398')
  expect(refused(exhaustFluid, litres.slice(0, 1), book)).toEqual(['ZC-INPUT-MISSING 密度:车用尿素'])
  expect(refused(exhaustFluid, [row('纯度:车用尿素', 0.3)], book)).toEqual(['ZC-INPUT-MISSING 用量:车用尿素'])
})
