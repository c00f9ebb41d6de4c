import { zcError, type ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { convertValue, Decimal, findUnit, unitNamed } from '@zerocarbon/accounting/quantity'

/**
 * Units that only rules ask for, in which nothing is accounted: what power stations, panels, glass and refineries are
 * measured in. One of the first is so many of the dictionary's.
 */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  W: { W: '1', 瓦: '1', kW: '1000', 千瓦: '1000', MW: '1000000', 兆瓦: '1000000' },
  MWp: { MWp: '1', 兆瓦: '1', MW: '1', kWp: '0.001', GWp: '1000', GW: '1000' },
  kgoe: { kgoe: '1', 千克标准油: '1', kg标准油: '1', toe: '1000', 吨标准油: '1000' },
  重量箱: { 重量箱: '1', 万重量箱: '10000' },
}

/**
 * A number entered in one unit as the fact dictionary counts it; a share also in percent, a count also in 个 and the
 * like. Upper and lower case are told apart, as MW and mW are.
 *
 * @param text - The unit as entered; a number whose fact has one needs it.
 * @throws {ZcError} `ZC-VALUE-INVALID`, `ZC-UNIT-UNKNOWN`, `ZC-UNIT-MISMATCH`.
 */
export function inFactUnit(number: Decimal, text: string, unit: string): Decimal {
  const key = text.normalize('NFKC').replace(/\s+/g, '')
  if (unit === '1') {
    if (key === '' || key === '1') return number
    if (key === '%') return number.div(100)
    throw invalid(text, '1 · %')
  }
  if (unit === '') {
    const count = unitNamed('个')
    if (key === '' || key === '1') return number
    if (count && unitNamed(key)?.dimension === count.dimension)
      return convertValue(number, findUnit(key), count)
    throw invalid(text, { zh: '不填、1 或 个', en: 'none, 1 or 个' })
  }
  if (key === '') throw invalid('', unit)
  // As the dictionary writes it, also where nothing of ours knows the unit.
  if (key === unit.normalize('NFKC')) return number
  const known = others[unit]
  if (!known) return convertValue(number, findUnit(text), findUnit(unit))
  const times = Object.hasOwn(known, key) ? known[key] : undefined
  if (times === undefined) throw invalid(text, Object.keys(known).join(' · '))
  return number.times(new Decimal(times))
}

const invalid = (text: string, allowed: string | Text): ZcError =>
  zcError('ZC-VALUE-INVALID', { column: '单位 Unit', text: text.slice(0, 60), allowed })
