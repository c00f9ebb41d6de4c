import { expect, it } from 'vitest'
import { markedFormula } from './markedFormula.ts'

it.each([
  ['ZC.EMISSIONS()', 'ZC.EMISSIONS("S!B2")'],
  ['ZC.TCE(A1,"t")+1', 'ZC.TCE("S!B2",A1,"t")+1'],
  ['SUM(ZC.TCE(A1),zc.tce( ))', 'SUM(ZC.TCE("S!B2",A1),zc.tce("S!B2" ))'],
  ['"ZC.TCE(A1)"&A1', '"ZC.TCE(A1)"&A1'],
])('%s', (formula, marked) => {
  expect(markedFormula(formula, 'S!B2')).toBe(marked)
})
