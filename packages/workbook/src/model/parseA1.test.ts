import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatA1, parseA1 } from './index.ts'

it('reads what it writes, over the whole sheet', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseA1(formatA1({ row, column }))).toEqual({ row, column })
    }),
  )
})

it('takes dollar signs and lower case', () => {
  expect(parseA1('$b$18')).toEqual({ row: 17, column: 1 })
})

it.each(['A0', 'XFE1', 'A1048577', 'A', '1', 'B2:C3', ''])('refuses %s', (text) => {
  expect(parseA1(text)).toBeUndefined()
})
