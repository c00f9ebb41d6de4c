import { expect, it } from 'vitest'
import { dayOf } from './dayOf.ts'

it.each([
  [1900, '1900-12-31'],
  [2023, '2023-12-31'],
  ['2023-06', '2023-06-30'],
  // A serial of the 1900 system.
  [45_078, '2023-06-01'],
  ['', undefined],
  [null, undefined],
])('reads %s', (date, day) => {
  expect(dayOf(date, false)).toBe(day)
})
