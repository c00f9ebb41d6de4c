import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { ethyleneGlycol } from './ethyleneGlycol.ts'

const book = madeUpBook([
  ['petrochemical', 'meg-ethylene', '0.85', 'tC/t'],
  ['petrochemical', 'meg-ethylene-oxide', '0.545', 'tC/t'],
])

it('balances ethylene against ethylene oxide', () => {
  const rows = [row('乙烯用量', 1000, 't'), row('环氧乙烷产量', 1200, 't')]
  const result = worked(ethyleneGlycol, rows, book)
  // (850 − 654) × 44/12
  expect(result.co2.toDecimalPlaces(6).toFixed()).toBe('718.666667')
  expect(figureOf(result, 'carbon-in').toFixed()).toBe('850')
  expect(refused(ethyleneGlycol, rows.slice(0, 1), book)).toEqual(['ZC-INPUT-MISSING 环氧乙烷产量'])
})
