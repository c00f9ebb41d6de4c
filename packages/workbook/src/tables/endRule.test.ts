import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { endRuleOf, type EndRule } from './endRule.ts'

it.each<[string, CellValue[], EndRule]>([
  ['firsts of months, as a sheet keeps 2026-03', [46023, 46054, 46082], 'month'],
  ['months and years as text', ['2026-01', '2026'], 'month'],
  ['days of a logbook', [46023, 46024], 'day'],
  ['one day among the firsts', [46023, 46054, '2026-03-02'], 'day'],
  ['dates that cannot be read', ['一月', null, { error: '#N/A' }], 'month'],
])('without an end column takes %s as such', (_, starts, rule) => {
  const rows = starts.map((start) => ['柴油', start])
  expect(endRuleOf(rows, 1, -1, false)).toBe(rule)
})

it('asks for the end where the table has a column for it', () => {
  expect(endRuleOf([[46023, null]], 0, 1, false)).toBe('asked')
})

it('counts days from 1904 in files of that kind', () => {
  expect(endRuleOf([[44561]], 0, -1, true)).toBe('month')
  expect(endRuleOf([[44561]], 0, -1, false)).toBe('day')
})
