import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { weldingGas } from './weldingGas.ts'

const book = madeUpBook([['gas-density', 'co2', '19.7', 't/万Nm3']])

it('turns volume shares into the mass share of CO2', () => {
  const rows = [row('用量:混合气', 1020, 'kg'), row('CO2体积分数:混合气', '20 %')]
  // 0.2 × 44 ÷ (0.2 × 44 + 0.8 × 40) = 8.8/40.8
  expect(worked(weldingGas, rows, book).co2.toDecimalPlaces(9).toFixed()).toBe('0.22')
  const named = [...rows, row('氩气体积分数:混合气', '78 %'), row('氧气体积分数:混合气', '2 %')]
  // 8.8 ÷ (8.8 + 31.2 + 0.64)
  expect(
    figureOf(worked(weldingGas, named, book), 'mass-share:混合气')
      .toDecimalPlaces(6)
      .toFixed(),
  ).toBe('0.216535')
})

it('takes pure CO2 by mass and a mixture by volume', () => {
  const pure = [row('用量:CO2', 25, 'kg'), row('CO2体积分数:CO2', 1)]
  expect(worked(weldingGas, pure, book).co2.toFixed()).toBe('0.025')
  const volume = [row('气体体积:混合气', 100, 'Nm3'), row('CO2体积分数:混合气', '20 %')]
  expect(worked(weldingGas, volume, book).co2.toFixed()).toBe('0.0394')
})

it('takes the rest for argon only where no share of argon says otherwise', () => {
  const gas = [row('用量:混合气', 1, 'kg'), row('CO2体积分数:混合气', '20 %')]
  expect(refused(weldingGas, [...gas, row('氩气体积分数:混合气', '70 %')], book)).toEqual(['ZC-INPUT-RANGE'])
  const rest = worked(weldingGas, [...gas, row('氧气体积分数:混合气', '2 %')], book).co2
  const named = [...gas, row('氧气体积分数:混合气', '2 %'), row('氩气体积分数:混合气', '78 %')]
  expect(worked(weldingGas, named, book).co2.eq(rest)).toBe(true)
})

it('refuses shares above the whole and an amount that is not there', () => {
  const over = [row('用量:气', 1, 'kg'), row('CO2体积分数:气', 0.5), row('氩气体积分数:气', 0.6)]
  expect(refused(weldingGas, over, book)).toEqual(['ZC-INPUT-RANGE'])
  expect(refused(weldingGas, [row('CO2体积分数:气', 0.5)], book)).toEqual(['ZC-INPUT-MISSING 用量:气'])
  expect(refused(weldingGas, [row('用量:气', 1, 'kg')], book)).toEqual(['ZC-INPUT-MISSING CO2体积分数:气'])
})
