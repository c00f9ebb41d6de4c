import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { carbonFixed } from './carbonFixed.ts'

const book = madeUpBook([
  ['carbon-content', '甲醇', '0.375', 'tC/t'],
  ['steel-product', '生铁', '0.172', 'tCO2/t'],
])

it('fixes carbon by factor or by content', () => {
  const rows = [
    row('产量:甲醇', 120, 't'),
    row('产量:粗钢', 1000, 't'),
    row('固碳因子:粗钢', 0.0154, 'tCO2/t'),
  ]
  const { lines } = worked(carbonFixed, rows, book)
  expect(lines.map(({ role, mass }) => [role, mass.toFixed()])).toEqual([
    ['fixed', '-165'],
    ['fixed', '-15.4'],
  ])
  // What the steel form prints as tCO2/t is found by name; measured carbon goes before it.
  const steel = [row('产量:生铁', 1000, 't')]
  const fixed = (known: typeof steel) => worked(carbonFixed, known, book).lines[0]!.mass.toFixed()
  expect(fixed(steel)).toBe('-172')
  expect(fixed([...steel, row('含碳量:生铁', '4.2 %')])).toBe('-154')
  expect(refused(carbonFixed, [row('产量:某物', 1, 't')], book)).toEqual(['ZC-INPUT-MISSING 含碳量:某物'])
})
