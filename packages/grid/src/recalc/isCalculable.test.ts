import { expect, it } from 'vitest'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { callsZc, isCalculable, isKnown } from './isCalculable.ts'
import { knownFunctions } from './knownFunctions.ts'

const known = knownFunctions(testCatalogue())

it.each([
  ['SUM(A1:A3)*2', true],
  ['SUMIFS(ZC_Activity[用量],ZC_Activity[排放源],B$2)', true],
  ['LET(x,1,x+1)', true],
  ['zc.emissions("柴油",1,"t")', true],
  ['"NOSUCH("&A1', true],
  ['NOSUCH(A1)', false],
  ['IFERROR(GETPIVOTDATA("a",A1),0)', false],
  ['[1]Sheet1!A1+1', false],
  ["'C:\\[other.xlsx]Sheet1'!A1", false],
  ['A1+TODAY()', false],
  ['ROUND(RAND(),2)', false],
])('%s: %s', (formula, expected) => {
  expect(isCalculable(formula, known)).toBe(expected)
})

it('finds a call of ours, but not in a text', () => {
  expect(callsZc('IFERROR(ZC.TCE("电力",1),0)')).toBe(true)
  expect(callsZc('"ZC.TCE("&A1')).toBe(false)
})

it('knows a function whose result is another one each day, and no function it lacks', () => {
  expect(isKnown('A1+TODAY()', known)).toBe(true)
  expect(isKnown('IFERROR(NOSUCH(A1),0)', known)).toBe(false)
  expect(isKnown('[1]Sheet1!A1', known)).toBe(false)
})
