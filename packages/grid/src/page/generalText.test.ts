import { expect, it } from 'vitest'
import { generalText } from './generalText.ts'

it.each([
  [3.095909637333334, 9, '3.0959096'],
  [176366.7142857143, 9, '176366.71'],
  [-176366.7142857143, 9, '-176366.7'],
  [1234567.7, 7, '1234568'],
  [123.45, 9, '123.45'],
  [0.5000000000001, 8, '0.5'],
  [1234567890123, 8, '1.23E+12'],
  [0.0000123456789, 8, '1.235E-5'],
  [12, 1, '1E+1'],
  [0, 8, '0'],
])('%d in %i characters is %s', (value, room, text) => {
  expect(generalText(value, room)).toBe(text)
})
