import { expect, it } from 'vitest'
import { dayOf } from './dayOf.ts'

it.each([
  // A year from 1990 to 2100, as docs/limits.md says; a serial of the 1900 system before and after.
  [1989, '1905-06-11'],
  [1990, '1990-12-31'],
  [2023, '2023-12-31'],
  [2100, '2100-12-31'],
  [2101, '1905-10-01'],
  ['2023-06', '2023-06-30'],
  // A serial of the 1900 system.
  [45_078, '2023-06-01'],
  ['', undefined],
  [null, undefined],
])('reads %s', (date, day) => {
  expect(dayOf(date, false)).toBe(day)
})
