import { expect, it } from 'vitest'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { runnerOf } from '../testing/runnerOf.ts'
import { coking } from './coking.ts'

const run = runnerOf(coking)
const coal = [
  ['炼焦煤量:1号煤', 1000, 't'],
  ['炼焦煤含碳量:1号煤', '75 %'],
] as const
const coke = [
  ['焦炭量:焦炭', 750, 't'],
  ['焦炭含碳量:焦炭', '86 %'],
] as const

it('is the carbon of coal less that of coke and by-products, in one line', () => {
  const { lines, figures } = run(...coal, ...coke, ['副产品量:焦油', 40, 't'], ['副产品含碳量:焦油', '90 %'])
  expect(lines).toEqual(['process CO2 253'])
  expect(figures).toEqual({ 'carbon-in': '750', 'carbon-out': '681' })
})

it('warns where more carbon leaves than enters', () => {
  const { lines, problems } = run(...coal, ['焦炭量:焦炭', 7500, 't'], ['焦炭含碳量:焦炭', '86 %'])
  expect(lines).toEqual(['process CO2 -20900'])
  expect(problems).toEqual(['ZC-BALANCE-NEGATIVE'])
})

it('needs coal; without an output all of its carbon counts, and the figure says so', () => {
  expect(run(...coke).problems).toEqual(['ZC-INPUT-MISSING 炼焦煤量:…'])
  const { lines, figures, problems } = run(...coal)
  expect([lines, figures, problems]).toEqual([
    ['process CO2 2750'],
    { 'carbon-in': '750', 'carbon-out': '0' },
    [],
  ])
  const rows = coal.map(([name, value, unit = '']) => ({ name, value, unit }))
  const found = calculate(coking, { rows }, madeUpBook()).figures.find(({ id }) => id === 'carbon-out')
  expect(found?.label).toEqual({
    zh: expect.stringContaining('没有给出产出') as string,
    en: expect.stringContaining('no output given') as string,
  })
})
