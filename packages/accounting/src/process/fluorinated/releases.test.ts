import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { fillingLeak } from './fillingLeak.ts'
import { fireExtinguisher } from './fireExtinguisher.ts'
import { fluorochemicalProduction } from './fluorochemicalProduction.ts'

const book = madeUpBook(
  [
    ['filling-leak', '', '0.342', 'mol'],
    ['fluoro-leak', 'default', '0.5', '%'],
    ['fluoro-leak', 'SF6', '0.2', '%'],
  ],
  [
    ['HFC-227ea', 'AR5', '3350'],
    ['SF6', 'cn-legacy', '23900'],
    ['HFC-134a', 'cn-legacy', '1300'],
  ],
)

it('counts what extinguishers released, CO2 as CO2', () => {
  const rows = [row('释放量:二氧化碳', 50, 'kg'), row('refilled:HFC-227ea', 2, 'kg')]
  const { co2, co2e } = worked(fireExtinguisher, rows, book)
  expect([co2.toFixed(), co2e.toFixed()]).toEqual(['0.05', '6.75'])
  expect(refused(fireExtinguisher, [], book)).toEqual(['ZC-INPUT-MISSING 释放量:…'])
})

it('weighs the leak of fillings, a number that needs no unit', () => {
  const rows = [row('充装次数:SF6', 1000), row('摩尔质量:SF6', 146, 'g/mol')]
  const { lines, co2e } = worked(fillingLeak, rows, book)
  expect(lines[0]!.mass.toFixed()).toBe('0.049932')
  // × 23,900 of the second assessment, which the guideline embeds
  expect(co2e.toFixed()).toBe('1193.3748')
  expect(refused(fillingLeak, rows.slice(0, 1), book)).toEqual(['ZC-INPUT-MISSING 摩尔质量:SF6'])
})

it('leaks while fluorochemicals are made, less what is recovered', () => {
  const rows = [row('产量:HFC-134a', 1000, 't'), row('产量:SF6', 1000, 't'), row('回收或销毁量:SF6', 1, 't')]
  const { lines, co2e } = worked(fluorochemicalProduction, rows, book)
  expect(lines.map(({ mass }) => mass.toFixed())).toEqual(['5', '2', '-1'])
  // 5 × 1300 + 1 × 23900
  expect(co2e.toFixed()).toBe('30400')
  expect(refused(fluorochemicalProduction, rows.slice(0, 1))).toEqual(['ZC-INPUT-MISSING 逸散率:HFC-134a'])
  const over = [row('产量:SF6', 1000, 't'), row('回收或销毁量:SF6', 2.1, 't')]
  expect(refused(fluorochemicalProduction, over, book)).toEqual(['ZC-INPUT-RANGE'])
})
