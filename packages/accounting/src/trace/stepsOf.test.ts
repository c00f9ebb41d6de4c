import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { stepsOf, type Derivation } from './index.ts'

const figure = (value: string, unit: string) => ({ value: new Decimal(value), unit })
const text = (zh: string, en: string) => ({ zh, en })
const cell = (row: number, value = '1'): Derivation => ({
  kind: 'cell',
  label: text('用量', 'Amount'),
  gives: figure(value, 't'),
  at: { sheet: '活动', cell: `D${String(row)}` },
})
const sum = (n: number): Derivation => ({
  kind: 'sum',
  label: text('合计', 'Sum'),
  gives: figure(String(n), 't'),
  of: Array.from({ length: n }, (_, i) => cell(i + 2)),
})
// Made up.
const factor: Derivation = {
  kind: 'factor',
  label: text('排放因子', 'Emission factor'),
  gives: figure('0.5', 'tCO2/t'),
  because: text('最新一版', 'the latest'),
  cite: {
    id: 'made-up/1',
    source: { title: 'Made up', locator: 'table 1' },
    dataYear: 2023,
    released: '2025-12-31',
    confidence: 'single-source',
    reviewBy: '2099-12-31',
  },
}
const product: Derivation = {
  kind: 'multiply',
  label: text('排放量', 'Emissions'),
  gives: figure('1', 'tCO2'),
  of: [sum(2), factor],
}
const folded = (n: number, fold?: number) => stepsOf(sum(n), 'en', fold)

describe('the order', () => {
  it('puts the result first and each part one deeper, under what it belongs to', () => {
    const steps = stepsOf(product, 'en').map(({ depth, label, result }) => [depth, label, result])
    expect(steps).toEqual([
      [0, 'Emissions', '1 tCO2'],
      [1, 'Sum', '2 t'],
      [2, 'Amount', '1 t'],
      [2, 'Amount', '1 t'],
      [1, 'Emission factor', '0.5 tCO2/t'],
    ])
  })
})

describe('folding', () => {
  it('writes twelve terms and says how many more there are', () => {
    expect(folded(12).length).toBe(13)
    const steps = folded(15)
    expect(steps.length).toBe(14)
    expect(steps.at(-1)).toEqual({ depth: 1, label: '3 more terms', result: '', how: '' })
    expect(stepsOf(sum(15), 'zh').at(-1)?.label).toBe('另有 3 项')
  })

  it('writes all of them when asked', () => {
    const steps = folded(40, Infinity)
    expect(steps.length).toBe(41)
    expect(steps.at(-1)?.how).toBe('活动!D41')
  })
})

describe('how', () => {
  it('names the cell, and the double in it where that is another number', () => {
    expect(stepsOf(cell(7), 'zh')[0]?.how).toBe('活动!D7')
    const computed = { ...cell(7, '234.56'), raw: 234.55999999999995 } as Derivation
    expect(stepsOf(computed, 'zh')[0]?.how).toBe('活动!D7 (234.55999999999995)')
  })

  it('cites a factor with its source, year and confidence in either language', () => {
    expect(stepsOf(factor, 'en')[0]?.how).toBe(
      'made-up/1: Made up, table 1; data of 2023, released 2025-12-31; single source, provisional; the latest',
    )
    expect(stepsOf(factor, 'zh')[0]?.how).toBe(
      'made-up/1：Made up，table 1；2023 年数据，2025-12-31 发布；单一来源，暂行；最新一版',
    )
  })

  it('writes short arithmetic out and says what rounding was done', () => {
    expect(stepsOf(product, 'en')[0]?.how).toBe('2 t × 0.5 tCO2/t')
    expect(stepsOf(sum(3), 'en')[0]?.how).toBe('1 t + 1 t + 1 t')
    const rounded = { ...product, kind: 'round', decimals: 2, of: [product] } as Derivation
    expect(stepsOf(rounded, 'zh')[0]?.how).toBe('修约到 2 位（GB/T 8170）')
    expect(stepsOf(rounded, 'en')[0]?.how).toBe('rounded to 2 decimals (GB/T 8170)')
  })

  it('marks what the user gave', () => {
    const given: Derivation = { kind: 'given', label: text('用量', 'Amount'), gives: figure('1', '') }
    expect(stepsOf(given, 'zh')[0]).toEqual({ depth: 0, label: '用量', result: '1', how: '直接给出' })
    expect(stepsOf(given, 'en')[0]?.how).toBe('as given')
  })
})
