import { expect, it } from 'vitest'
import { dateSerial } from './dateSerial.ts'

it.each([
  ['2026-03-31', false, 46_112],
  ['1900-01-01', false, 1],
  ['1900-02-28', false, 59],
  ['1900-03-01', false, 61],
  ['1904-01-01', true, 0],
  ['2026-03-31T12:00:00Z', false, 46_112.5],
  ['2026-02-30', false, undefined],
  ['today', false, undefined],
])('%s (1904: %s) is %s', (text, date1904, serial) => {
  expect(dateSerial(text, date1904)).toBe(serial)
})
