import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { xmlCount, xmlNumber } from './xmlNumber.ts'

it.each([
  ['0', 0],
  ['-1.5', -1.5],
  ['+2', 2],
  ['.5', 0.5],
  ['5.', 5],
  ['5.366E-4', 0.000_536_6],
  ['1e+3', 1000],
  [' 7\n', 7],
])('reads %j as %d', (text, number) => {
  expect(xmlNumber(text)).toBe(number)
})

it.each([
  '0x10',
  '0b1',
  '0o7',
  'Infinity',
  '-Infinity',
  'INF',
  'NaN',
  '1e999',
  '1,5',
  '1_000',
  '１２',
  '1e',
  '.',
  '-',
  '',
  ' ',
  '1 2',
  '--1',
  '1.2.3',
  '\u00a01',
])('takes %j for no number', (text) => {
  expect(xmlNumber(text)).toBeUndefined()
})

it('reads every number a cell can hold', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(finite, (number) => {
      expect(xmlNumber(String(number))).toBe(number + 0)
    }),
  )
})

it('counts in whole numbers', () => {
  expect([' 12\n', '007'].map(xmlCount)).toEqual([12, 7])
  expect(['', '-1', '+1', '1.0', '1e1', '0x1', 'a'].map(xmlCount)).toEqual(Array(7).fill(undefined))
})
