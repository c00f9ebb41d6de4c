import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromFileFormula, toFileFormula } from './functionSpelling.ts'

it.each([
  ['ZC.EMISSIONS(A1)', '_xldudf_ZC_EMISSIONS(A1)'],
  ['1+ZC.CBAM_SEE(ZC.FACTOR("x"),A1)', '1+_xldudf_ZC_CBAM_SEE(_xldudf_ZC_FACTOR("x"),A1)'],
  ['SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ['"ZC.EMISSIONS("&SUM(A1)', '"ZC.EMISSIONS("&SUM(A1)'],
  ["'ZC.TCE('!A1+Act[SORT(]", "'ZC.TCE('!A1+Act[SORT(]"],
])('%s is stored as %s', (people, file) => {
  expect(toFileFormula(people)).toBe(file)
  expect(fromFileFormula(file)).toBe(people)
})

it('reads any letter case, and leaves the spelling other tools write', () => {
  expect(fromFileFormula('_XLDUDF_zc_emissions(A1)+_xldudf_zc_tce(B1)')).toBe('ZC.EMISSIONS(A1)+ZC.TCE(B1)')
  expect(fromFileFormula('ZC.EMISSIONS(_xlfn.IFS(A1,1))')).toBe('ZC.EMISSIONS(IFS(A1,1))')
})

it('asks the list of names which underscore was a dot', () => {
  const stored = '_xldudf_ZC_CBAM_SEE(1)+_xldudf_ZC_A_B(1)'
  expect(fromFileFormula(stored, ['CBAM_SEE', 'A.B'])).toBe('ZC.CBAM_SEE(1)+ZC.A.B(1)')
  expect(fromFileFormula(stored)).toBe('ZC.CBAM_SEE(1)+ZC.A_B(1)')
})

it('leaves file spelling alone inside texts and sheet names', () => {
  const formula = `"_xldudf_ZC_TCE("&'_xlfn.SORT('!A1`
  expect(fromFileFormula(formula)).toBe(formula)
})

it('comes back from the file as it went in', () => {
  const piece = fc.constantFrom(
    'ZC.TCE(',
    'SORT(',
    'SUM(',
    '"ZC.TCE("',
    "'a''b'!",
    'A1',
    ',',
    ')',
    '[x]',
    '万',
    '(',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = pieces.join('')
      expect(fromFileFormula(toFileFormula(formula))).toBe(formula)
    }),
  )
})
