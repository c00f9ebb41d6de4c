import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convert,
  Decimal,
  findUnit,
  GJ,
  kWh,
  quantity,
  readNumber,
  round,
  show,
  showRounded,
  unitNames,
} from './index.ts'

const said = (amount: string, from: string, to: string): string =>
  show(convert(quantity(amount, findUnit(from)), findUnit(to)))

describe('findUnit', () => {
  it.each([
    ['万kWh', '万kWh', '36000'],
    ['度', 'kWh', '3.6'],
    ['万度', '万kWh', '36000'],
    ['万千瓦时', '万kWh', '36000'],
    ['亿kWh', '亿kWh', '360000000'],
    ['10^4 Nm3', '万Nm3', '10000'],
    ['10⁴Nm³', '万Nm3', '10000'],
    ['万Nm3', '万Nm3', '10000'],
    ['ＭＷｈ', 'MWh', '3600'],
    ['㎥', 'm3', '1000'],
    ['吨标准煤', 'tce', '1000'],
    ['万吨标煤', '万tce', '10000000'],
    ['万元', '万元', '10000'],
    ['T', 't', '1000'],
    ['百万吨', 'Mt', '1000000000'],
    ['Mg', 't', '1000'],
    ['mg', 'mg', '0.000001'],
    ['Gg', 'kt', '1000000'],
    ['ml', 'mL', '0.001'],
    ['mwh', 'MWh', '3600'],
  ])('reads %s', (text, symbol, times) => {
    expect(findUnit(text)).toMatchObject({ symbol, times })
  })

  it.each([
    'kwhh',
    '',
    '万',
    '万万吨',
    'mt',
    'ML',
    '万ML',
    'mJ',
    'mWh',
    'Sm3',
    '吨kWh',
    '__proto__',
    'constructor',
  ])('refuses %s', (text) => {
    expect(() => findUnit(text)).toThrow('ZC-UNIT-UNKNOWN')
  })

  it('gives one name to one unit', () => {
    const names = unitNames.flatMap(({ names: all }) => all)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('convert', () => {
  it.each([
    ['1854', '万kWh', 'MWh', '18540 MWh'],
    ['1', '万度', 'kWh', '10000 kWh'],
    ['1', 'bbl', 'L', '158.987294928 L'],
    ['1', 'short ton', 't', '0.90718474 t'],
    ['1', 'mile', 'km', '1.609344 km'],
    ['293.15', 'm3(20C)', 'Nm3', '273.15 Nm3'],
    ['10', 'therm', 'MMBtu', '1 MMBtu'],
    // 1,000 cubic feet at 60 °F are 28.317 m3 there and 26.791 m3 at 0 °C.
    ['2598.35', 'scf', 'Nm3', '69.6127198194432 Nm3'],
  ])('%s %s in %s', (amount, from, to, expected) => {
    expect(said(amount, from, to)).toBe(expected)
  })

  it('comes back where it started', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
        expect(show(convert(convert(quantity(n, kWh), GJ), kWh))).toBe(`${String(n)} kWh`)
      }),
    )
  })

  it('names both units when they do not fit', () => {
    expect(() => said('1', 't', 'kWh')).toThrow('unit "t" cannot become "kWh"')
    expect(() => said('1', 'tce', 'GJ')).toThrow('ZC-UNIT-MISMATCH')
  })

  it('asks for the temperature of a gas', () => {
    expect(() => said('1', '万m3', 'Nm3')).toThrow('ZC-GAS-CONDITIONS')
  })
})

describe('numbers', () => {
  it('reads a double as Excel shows it', () => {
    expect(readNumber(234.55999999999995).toFixed()).toBe('234.56')
    expect(readNumber(0.1).toFixed()).toBe('0.1')
  })

  it.each(['1,234', '0x10', '12 t', '', 'NaN', '1e5000', '--1'])('refuses "%s"', (text) => {
    expect(() => readNumber(text)).toThrow('ZC-NUMBER-INVALID')
  })

  it('rounds half to even, and half up when a form asks for it', () => {
    expect(['0.125', '0.135', '-0.125'].map((x) => round(new Decimal(x), 2).toFixed())).toEqual([
      '0.12',
      '0.14',
      '-0.12',
    ])
    expect(round(new Decimal('0.125'), 2, 'half-up').toFixed()).toBe('0.13')
  })

  it('shows thousands, a true minus and never minus zero', () => {
    expect(showRounded(new Decimal('-1234567.895'), 2)).toBe('−1,234,567.90')
    expect(showRounded(new Decimal('-0.001'), 2)).toBe('0.00')
  })
})

it.each(['1e999', '1e24', '1e-25', 1e300])('refuses the size of %s, which nothing measured has', (size) => {
  expect(() => readNumber(size)).toThrow('ZC-NUMBER-RANGE')
})
