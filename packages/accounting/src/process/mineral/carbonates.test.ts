import { expect, it } from 'vitest'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { carbonates } from './carbonates.ts'

const book = madeUpBook([
  ['carbonate', '石灰石', '0.4397', 'tCO2/t'],
  ['carbonate', '纯碱', '0.4149', 'tCO2/t'],
])
const row = (name: string, value: number | string, unit = '') => ({ name, value, unit })

it('multiplies mass, purity and factor of each carbonate on a line of its own', () => {
  const rows = [
    row('用量:石灰石', 200, 't'),
    row('纯度:石灰石', '97 %'),
    row('Amount:纯碱', 1000, 'kg'),
    row('purity：纯碱', 0.99),
  ]
  const { lines, co2, issues } = calculate(carbonates, { rows }, book)
  expect(issues).toEqual([])
  expect(lines.map(({ co2e }) => co2e.toFixed())).toEqual(['85.3018', '0.410751'])
  expect(co2?.toFixed()).toBe('85.712551')
})

it('rounds each line and then adds, where the form wants it', () => {
  const rows = [row('用量:石灰石', 200, 't'), row('用量:纯碱', 1, 't')]
  const rounding = { decimals: 2, mode: 'half-up' } as const
  expect(calculate(carbonates, { rows, rounding }, book).co2?.toFixed()).toBe('88.35')
})

it('takes nothing as zero: no stream, no amount, no factor', () => {
  const codes = (rows: ReturnType<typeof row>[]) => {
    const { co2, issues } = calculate(carbonates, { rows }, book)
    expect(co2).toBeNull()
    return issues.map(({ code, info }) => ('example' in info ? `${code} ${info.example}` : code))
  }
  expect(codes([])).toContain('ZC-INPUT-MISSING 用量:…')
  expect(codes([row('纯度:石灰石', 1)])).toEqual(['ZC-INPUT-MISSING 用量:石灰石'])
  expect(codes([row('用量:某矿', 5, 't')])).toEqual(['ZC-INPUT-MISSING 排放因子:某矿'])
})

it('finds the factor by what a stream is made of', () => {
  const rows = [row('用量:1号矿', 10, 't'), row('物质:1号矿', '石灰石')]
  expect(calculate(carbonates, { rows }, book).co2?.toFixed()).toBe('4.397')
})

it('finds the factor by molar mass where one is given, and a given factor before it', () => {
  const rows = [
    row('用量:白云石', 1, 't'),
    row('摩尔质量:白云石', 184.4008, 'g/mol'),
    row('CO2 分子数:白云石', 2),
  ]
  expect(calculate(carbonates, { rows }, book).co2?.toFixed(5)).toBe('0.47732')
  const given = [...rows, row('排放因子:白云石', 477, 'kgCO2/t')]
  expect(calculate(carbonates, { rows: given }, book).co2?.toFixed()).toBe('0.477')
})
