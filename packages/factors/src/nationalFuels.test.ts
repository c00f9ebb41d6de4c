import type { FactorQuery } from '@zerocarbon/accounting/factor'
import { expect, it } from 'vitest'
import { book, problemOf } from './testing/bookCalls.ts'

const fuel = (query: Omit<FactorQuery<'fuel'>, 'kind'>): string => book.find({ kind: 'fuel', ...query }).id

it('does not mix the families of guidelines', () => {
  expect(fuel({ carrier: 'diesel', date: '2025-06-30' })).toBe('fuel/diesel/GBT32151.22-2024')
  expect(fuel({ carrier: 'diesel', date: '2023-06-30' })).toBe('fuel/diesel/NDRC-2015-other')
  expect(fuel({ carrier: 'diesel', method: 'ets' })).toBe('fuel/diesel/MEE-ETS-2022-25')
  expect(fuel({ carrier: 'coke', method: 'reductant' })).toBe('fuel/coke/NDRC-2015-nonferrous-reductant')
  expect(fuel({ carrier: 'unmeasured-coal', method: 'ets' })).toContain('MEE-power-2022')
  expect(problemOf(() => fuel({ carrier: 'diesel', method: 'reductant' })).code).toBe('ZC-FACTOR-MISSING')
})

it('warns of the carbon content of LNG in the set where it is wrong', () => {
  expect(book.find({ kind: 'fuel', carrier: 'lng', method: 'ets' }).warning?.en).toContain('Do not report')
  expect(book.find({ kind: 'fuel', carrier: 'lng' }).warning).toBeUndefined()
})

it('has the default of heat', () => {
  const { value, numerator, per } = book.find({ kind: 'rate', carrier: 'heat', date: '2026-03-31' })
  expect([value, numerator, per]).toEqual(['0.11', 'tCO2', 'GJ'])
})

it('keeps the two bases of electricity apart and takes neither unasked', () => {
  const coal = (basis?: '当量值' | '等价值') => book.find({ kind: 'coal', carrier: 'electricity', basis })
  expect(coal('当量值')).toMatchObject({ value: '0.1229', per: 'kWh', confidence: 'verified-2plus' })
  expect(coal('等价值')).toMatchObject({ value: '0.2856', per: 'kWh', confidence: 'single-source' })
  expect(problemOf(() => coal()).code).toBe('ZC-FACTOR-MISSING')
})

it('keeps a range a range and an open value open', () => {
  expect(book.find({ kind: 'coal', carrier: 'natural-gas' })).toMatchObject({
    value: null,
    range: ['1.1000', '1.3300'],
    per: 'm3',
  })
  expect(book.find({ kind: 'coal', carrier: 'heat', basis: '等价值' })).toMatchObject({
    value: null,
    range: null,
  })
})

it('names the process methods that take what nobody burns', () => {
  const refused = problemOf(() => fuel({ carrier: 'calcium-carbide' }))
  const taking = refused.code === 'ZC-FACTOR-MISSING' ? refused.info.takenBy?.map(({ zh }) => zh) : []
  expect(taking).toContain('碳质量平衡')
  const burnt = problemOf(() => fuel({ carrier: 'diesel', method: 'reductant' }))
  expect(burnt.info).not.toHaveProperty('takenBy')
})
