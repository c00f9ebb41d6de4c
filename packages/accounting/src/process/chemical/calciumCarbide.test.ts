import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { calciumCarbide } from './calciumCarbide.ts'
import { hydrogen } from './hydrogen.ts'
import { oxidisedAsphalt } from './oxidisedAsphalt.ts'

const book = madeUpBook([
  ['petrochemical', 'asphalt', '0.05', 'tCO2/t'],
  ['carbon-content', '电石', '0.314', 'tC/t'],
])

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
