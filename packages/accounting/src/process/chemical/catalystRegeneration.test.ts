import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { catalystCoke } from './catalystCoke.ts'
import { catalystRegeneration } from './catalystRegeneration.ts'

const book = madeUpBook([
  ['petrochemical', 'coke-carbon', '1', ''],
  ['petrochemical', 'coke-oxidation', '98', '%'],
])

it('burns the coke of a catalyst, and of a batch only the difference', () => {
  // 1,200 × 0.98 × 44/12
  expect(worked(catalystCoke, [row('烧焦量:催化裂化', 1200, 't')], book).co2.toFixed()).toBe('4312')
  const batch = [
    row('催化剂量:重整', 100, 't'),
    row('再生前含碳量:重整', '20 %'),
    row('再生后含碳量:重整', 0),
  ]
  // 100 × 0.8 × (0.25 − 0) × 44/12
  expect(worked(catalystRegeneration, batch).co2.toDecimalPlaces(6).toFixed()).toBe('73.333333')
  const bad = [...batch.slice(0, 1), row('再生前含碳量:重整', 20, ''), row('再生后含碳量:重整', 0)]
  expect(refused(catalystRegeneration, bad)).toEqual(['ZC-INPUT-RANGE'])
})

it('refuses a catalyst that burning makes richer in carbon', () => {
  const rows = [row('催化剂量:重整', 100, 't'), row('再生前含碳量:重整', 0.02)]
  expect(refused(catalystRegeneration, [...rows, row('再生后含碳量:重整', 0.2)])).toEqual(['ZC-INPUT-RANGE'])
  expect(worked(catalystRegeneration, [...rows, row('再生后含碳量:重整', 0.02)]).co2.toFixed()).toBe('0')
})
