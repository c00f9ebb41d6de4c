import { expect, it } from 'vitest'
import { book, grid, problemOf } from './testing/bookCalls.ts'

const footprint = (of?: string) =>
  book.find({ kind: 'rate', carrier: 'electricity-footprint', calibre: 'footprint', of })

it('are found where they are asked for', () => {
  expect(footprint()).toMatchObject({ value: '0.5777', gas: 'CO2e', numerator: 'kgCO2e' })
  expect(footprint('wind').value).toBe('0.0324')
  expect(book.byId('footprint/CN/2023/average')).toMatchObject({ value: '0.6205' })
  const rail = { kind: 'rate', carrier: 'freight', set: 'defra-2025', of: 'rail-freight-train' } as const
  expect(book.find({ ...rail, calibre: 'tank-to-wheel' })).toMatchObject({ value: '0.02779', per: 'tkm' })
})

it('never answer a query for a CO2 factor', () => {
  expect(problemOf(() => grid({ calibre: 'footprint' })).code).toBe('ZC-FACTOR-MISSING')
  const footprints = book.factors.filter(({ carrier }) => carrier === 'electricity-footprint')
  expect(footprints.length).toBe(21)
  expect(book.carrierNamed('electricity-footprint')).toBeUndefined()
  expect(book.carrierNamed('freight')).toBeUndefined()
})
