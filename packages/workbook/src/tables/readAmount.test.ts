import { sentence, ZcError, type Problem } from '@zerocarbon/accounting/errors'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { readAmount } from './readAmount.ts'

const problemOf = (value: CellValue | undefined): Problem | null => {
  try {
    readAmount(value)
    return null
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
}

it.each([0, 1.2, 234.55999999999995, 999_999_999_999_999])('takes the number %d as it is', (value) => {
  expect(readAmount(value)).toBe(value)
})

it.each([[null], [undefined], [''], ['   '], ['\u3000']])('does not take the blank %j for zero', (value) => {
  expect(problemOf(value)).toEqual({ code: 'ZC-AMOUNT-BLANK', info: {} })
})

it.each(['12', '1,234.5', ' 1 234 ', '１２', '1e3', '-5'])(
  'refuses the text %j, which the sheet itself counts as 0',
  (text) => {
    expect(problemOf(text)).toEqual({ code: 'ZC-AMOUNT-TEXT-NUMBER', info: { text } })
  },
)

it.each(['约三吨', '12 t', '—', 'TRUE'])('refuses %j, which is no number', (value) => {
  expect(problemOf(value)).toEqual({ code: 'ZC-AMOUNT-TEXT', info: { text: value } })
})

it('calls TRUE and FALSE logical values, and not text', () => {
  expect(sentence(problemOf(true)!, 'zh')).toBe(
    '“用量”的值“TRUE”用不了。可填：数字；TRUE 和 FALSE 是逻辑值，不是数字',
  )
  expect(sentence(problemOf(false)!, 'en')).toBe(
    '"FALSE" cannot be used for "Amount". Allowed: a number; TRUE and FALSE are logical values, not numbers',
  )
})

it.each([1e15, 1e300, 9.99e-13, 1e-300])('refuses the size of %d, and does not call it text', (value) => {
  expect(problemOf(value)).toMatchObject({ code: 'ZC-NUMBER-RANGE', info: { least: '1e-12', most: '1e15' } })
})

it('takes the smallest size that is read', () => {
  expect(readAmount(1e-12)).toBe(1e-12)
})

it.each([Number.NaN, Infinity])('refuses %d', (value) => {
  expect(problemOf(value)?.code).toBe('ZC-NUMBER-INVALID')
})

it.each([-0.001, -Infinity])('refuses the negative amount %d', (value) => {
  expect(problemOf(value)?.code).toBe('ZC-AMOUNT-NEGATIVE')
})

it('passes the error of a cell on', () => {
  expect(problemOf({ error: '#REF!' })).toEqual({ code: 'ZC-CELL-ERROR', info: { error: '#REF!' } })
})
