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
    ['fluoro-leak', 'sf6-lower-purity', '0.2', '%'],
    ['fluoro-leak', 'sf6-high-purity', '8', '%'],
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
  const lower = row('物质:SF6', 'sf6-lower-purity')
  const rows = [
    row('产量:HFC-134a', 1000, 't'),
    row('产量:SF6', 1000, 't'),
    row('回收或销毁量:SF6', 1, 't'),
    lower,
  ]
  const { lines, co2e } = worked(fluorochemicalProduction, rows, book)
  expect(lines.map(({ mass }) => mass.toFixed())).toEqual(['5', '2', '-1'])
  // 5 × 1300 + 1 × 23900
  expect(co2e.toFixed()).toBe('30400')
  expect(refused(fluorochemicalProduction, rows.slice(0, 1))).toEqual(['ZC-INPUT-MISSING 逸散率:HFC-134a'])
  const over = [row('产量:SF6', 1000, 't'), row('回收或销毁量:SF6', 2.1, 't'), lower]
  expect(refused(fluorochemicalProduction, over, book)).toEqual(['ZC-INPUT-RANGE'])
})

it('asks how pure SF6 is, whatever it is called', () => {
  for (const name of ['SF6', '六氟化硫', 'sulphur hexafluoride', 'sulfur hexafluoride']) {
    const output = row(`产量:${name}`, 1000, 't')
    expect(refused(fluorochemicalProduction, [output], book)).toEqual([`ZC-INPUT-MISSING 逸散率:${name}`])
    const pure = worked(fluorochemicalProduction, [output, row(`物质:${name}`, 'sf6-high-purity')], book)
    expect(pure.lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([['SF6', '80']])
    const given = worked(fluorochemicalProduction, [output, row(`逸散率:${name}`, '1 %')], book)
    expect(given.lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([['SF6', '10']])
  }
})
