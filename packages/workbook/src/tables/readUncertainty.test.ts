import { sentence, ZcError } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { readUncertainty } from './readUncertainty.ts'

const read = (value: CellValue, header = '不确定度'): string | null => {
  try {
    return readUncertainty(value, header, '不确定度 uncertainty')?.toFixed() ?? null
  } catch (error) {
    if (error instanceof ZcError) return `${error.problem.code} ${sentence(error.problem, 'zh')}`
    throw error
  }
}

describe('a half-width in percent', () => {
  it.each<readonly [CellValue, string, string]>([
    ['5%', '不确定度', '0.05'],
    [' ±５ ％', '不确定度', '0.05'],
    ['0.5%', '不确定度', '0.005'],
    [5, '不确定度', '0.05'],
    ['5', 'Uncertainty', '0.05'],
    [150, '不确定度', '1.5'],
    [1, '不确定度', '0.01'],
    [0, '不确定度', '0'],
    [0.5, '不确定度（%）', '0.005'],
    [0.5, 'Uncertainty (±%, 95 %)', '0.005'],
    ['5%', '不确定度（%）', '0.05'],
  ])('%j under %s is %s', (value, header, expected) => {
    expect(read(value, header)).toBe(expected)
  })
})

it('of a blank is not known, which is not zero', () => {
  expect([read(null), read(''), read('  ')]).toEqual([null, null, null])
})

describe('is refused', () => {
  it('below 1 without a percent sign: 0.05 may be 5 % or 0.05 %', () => {
    expect(read(0.05)).toContain('可填：0.05% · 5%')
    expect(read('0.05')).toContain('ZC-VALUE-INVALID')
  })

  it.each<readonly [CellValue, string]>([
    [-5, 'ZC-VALUE-INVALID'],
    ['-5%', 'ZC-VALUE-INVALID'],
    ['高', 'ZC-VALUE-INVALID'],
    [true, 'ZC-VALUE-INVALID'],
    [1001, 'ZC-VALUE-INVALID'],
    [{ error: '#N/A' }, 'ZC-CELL-ERROR'],
  ])('%j as %s', (value, code) => {
    expect(read(value)).toContain(code)
  })
})
