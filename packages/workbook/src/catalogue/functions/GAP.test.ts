import { expect, it } from 'vitest'
import { cellPlantRows } from '../../facts/testing/cellPlant.ts'
import { call, discloses, gap, guidance, outcomeOf, warnings } from '../testing/criterionCalls.ts'

it('is the margin in the unit of what is compared, below 0 where short', () => {
  expect(call('GAP', ['physical-share-entry'])).toBe('198000 kWh')
  const short = outcomeOf('GAP', ['non-fossil-share-entry'])
  expect(short).toMatchObject({ unit: 'tce' })
  expect('value' in short && short.value).toBeLessThan(0)
  const spare = outcomeOf('GAP', ['energy-from'])
  // 4,253 tce against 1,000.
  expect('value' in spare && Math.round(spare.value as number)).toBe(3253)
})

it('is the exact line at 0', () => {
  const rows = cellPlantRows.map((row, r) => (r === 0 ? row.with(3, 2052) : row))
  expect(call('GAP', ['physical-share-entry'], { rows })).toBe('0 kWh')
})

it('is an error with the sentence where there is no figure, never 0', () => {
  expect(call('GAP', ['energy-from'], gap)).toMatch(/^ZC-CRITERION-OPEN .*活动!D4.*补上 ZC_Activity: “/)
  expect(call('GAP', ['co2-per-energy-entry'])).toContain('几种理解结论不一')
  expect(call('GAP', ['co2-per-energy-2030', '', '2029-12-31'])).toContain('自 2030-01-01 起适用')
  expect(call('GAP', ['co2-per-energy-2030', '', '2030-01-01'])).toMatch(/^-[\d.]+ tCO2$/)
  expect(call('GAP', ['facility-racks'])).toContain('适用条件不成立')
  expect(call('GAP', ['disclosure', '', '', '', guidance], discloses('是'))).toContain('没有余量')
  expect(call('GAP', ['carbon-removal-rate'])).toMatch(/^ZC-CRITERION-OPEN /)
})

it('carries the reasons why it may change', () => {
  expect(warnings('GAP', ['physical-share-entry'])[0]).toMatch(/^ZC-VERDICT-PROVISIONAL .*2 种理解/)
})
