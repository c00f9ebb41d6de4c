import { expect, it } from 'vitest'
import { shownValue } from './shownValue.ts'

it.each([
  [3.0959096373333335, '3.09590963733333'],
  [21.621888090000002, '21.62188809'],
  [0.1 + 0.2, '0.3'],
  [0, '0'],
  [-13399.3408815264, '-13399.3408815264'],
  ['万kWh', '万kWh'],
  [true, 'true'],
])('shows %j as %s', (value, expected) => {
  expect(shownValue(value)).toBe(expected)
})
