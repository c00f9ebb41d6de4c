import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { formulaShifter } from './formulaShifter.ts'

it.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['"A1"&A1', '"A1"&B3'],
  ['"say ""A1"""&A1', '"say ""A1"""&B3'],
  ["'A1 x'!A1+'it''s A1'!B2", "'A1 x'!B3+'it''s A1'!C4"],
  ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:A)+SUM($A:B)', 'SUM(B:B)+SUM($A:C)'],
  ['SUM(1:1)+SUM($1:3)', 'SUM(3:3)+SUM($1:5)'],
  ['Act[A1]+Act[[#Totals],[A1]]', 'Act[A1]+Act[[#Totals],[A1]]'],
  ["Act['[A1']]+A1", "Act['[A1']]+B3"],
  ['Sheet2!A1', 'Sheet2!B3'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['SUM(Q1:Q4!A1)', 'SUM(Q1:Q4!B3)'],
  ['A1#', 'B3#'],
  ['产量A1+A1', '产量A1+B3'],
  ['1E5+1.5E+3', '1E5+1.5E+3'],
  ['#REF!+#N/A', '#REF!+#N/A'],
  ['XFD1', '#REF!'],
  ['XFE1+ABCD1+A1048577', 'XFE1+ABCD1+A1048577'],
  ['ZC.EMISSIONS(A1,"A1")', 'ZC.EMISSIONS(B3,"A1")'],
  ['a1', 'B3'],
])('%s moved two down and one right', (formula, expected) => {
  expect(formulaShifter(formula)(2, 1)).toBe(expected)
})

it('moves back where it came from', () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 900_000 }))
  fc.assert(
    fc.property(cell, fc.nat(900), fc.nat(90_000), ([column, row], right, down) => {
      const there = formulaShifter('A1+"A1"+$B$2')(row, column)
      expect(formulaShifter(formulaShifter(there)(down, right))(-down, -right)).toBe(there)
    }),
  )
})

it('moved by nothing, any text stays as it is but for the case of references', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(formulaShifter(text)(0, 0).toUpperCase()).toBe(text.toUpperCase())
    }),
  )
})
