import { expect, it } from 'vitest'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { unknownFunction } from './unknownFunction.ts'

const catalogue = testCatalogue()
const info = (formula: string): unknown => unknownFunction(formula, catalogue)?.info

it.each([
  'ZC.EMISSIONS("柴油",1,"t")+zc.tce("柴油",1,"t")',
  'SUM(A1:A3)',
  '"ZC.NOPE("&A1',
  "'ZC.NOPE'!A1",
  'ZC.NOPE',
])('%s names no unknown function', (formula) => {
  expect(info(formula)).toBeUndefined()
})

it('names a misspelt one with the names that come near, the nearest first', () => {
  expect(info('ZC.EMISSIONS("柴油",1,"t")+zc.emision("柴油",1,"t")')).toEqual({
    name: 'EMISION',
    known: expect.arrayContaining(['EMISSIONS']) as unknown,
  })
  expect((info('ZC.EMISION(1)') as { known: string[] }).known[0]).toBe('EMISSIONS')
  expect((info('IFERROR(ZC.CONVRT(1),0)') as { known: string[] }).known[0]).toBe('CONVERT')
})

it('names all where none comes near', () => {
  expect((info('ZC.QQQQQQQQQQ(1)') as { known: string[] }).known).toEqual(
    catalogue.functions.map(({ name }) => name),
  )
})
