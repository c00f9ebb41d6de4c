import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { calciumCarbide } from './calciumCarbide.ts'
import { catalystCoke, catalystRegeneration } from './catalystCoke.ts'
import { hydrogen } from './hydrogen.ts'
import { ethyleneGlycol, oxidisedAsphalt } from './refinery.ts'

const book = madeUpBook([
  ['petrochemical', 'coke-carbon', '1', ''],
  ['petrochemical', 'coke-oxidation', '98', '%'],
  ['petrochemical', 'meg-ethylene', '0.85', 'tC/t'],
  ['petrochemical', 'meg-ethylene-oxide', '0.545', 'tC/t'],
  ['petrochemical', 'asphalt', '0.05', 'tCO2/t'],
  ['carbon-content', '电石', '0.314', 'tC/t'],
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
  expect(worked(catalystRegeneration, batch, book).co2.toDecimalPlaces(6).toFixed()).toBe('73.333333')
  const bad = [...batch.slice(0, 1), row('再生前含碳量:重整', 20, ''), row('再生后含碳量:重整', 0)]
  expect(refused(catalystRegeneration, bad, book)).toEqual(['ZC-INPUT-RANGE'])
})

it('balances ethylene against ethylene oxide', () => {
  const rows = [row('乙烯用量', 1000, 't'), row('环氧乙烷产量', 1200, 't')]
  const result = worked(ethyleneGlycol, rows, book)
  // (850 − 654) × 44/12
  expect(result.co2.toDecimalPlaces(6).toFixed()).toBe('718.666667')
  expect(figureOf(result, 'carbon-in').toFixed()).toBe('850')
  expect(refused(ethyleneGlycol, rows.slice(0, 1), book)).toEqual(['ZC-INPUT-MISSING 环氧乙烷产量'])
})

it('multiplies asphalt, and balances hydrogen and carbide', () => {
  expect(worked(oxidisedAsphalt, [row('产量:沥青', 3000, 't')], book).co2.toFixed()).toBe('150')
  const plant = [
    row('原料气量:天然气', 100, '万Nm3'),
    row('原料气含碳量:天然气', 6, 'tC/万Nm3'),
    row('残渣量:渣', 10, 't'),
    row('残渣含碳量:渣', 0.3, 'tC/t'),
  ]
  expect(worked(hydrogen, plant, book).co2.toFixed()).toBe('2189')
  expect(refused(hydrogen, [], book)).toEqual(['ZC-INPUT-MISSING 原料量:…'])
  const furnace = [
    row('炭材用量:焦炭', 600, 't'),
    row('炭材含碳量:焦炭', 0.85, 'tC/t'),
    row('电石产量:电石', 1000, 't'),
  ]
  // (510 − 314) × 44/12
  expect(worked(calciumCarbide, furnace, book).co2.toDecimalPlaces(6).toFixed()).toBe('718.666667')
  expect(refused(calciumCarbide, furnace.slice(0, 2), book)).toContain('ZC-INPUT-MISSING 电石产量:…')
})
