import { expect, it } from 'vitest'
import { reviewDue } from './index.ts'

it.each([
  ['2027-06-29', false],
  ['2027-06-30', false],
  ['2027-07-01', true],
])('a review by 2027-06-30 is due on %s: %s', (day, due) => {
  expect(reviewDue({ reviewBy: '2027-06-30' }, day)).toBe(due)
})
