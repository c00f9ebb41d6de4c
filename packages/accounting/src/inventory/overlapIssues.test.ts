import { describe, expect, it } from 'vitest'
import { sentence } from '../errors/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import type { Activity } from './Activity.ts'
import { coverageIssues } from './coverageIssues.ts'
import { rowsByMeter } from './rowsByMeter.ts'

const source = sourceOf('fuel', 'diesel')
const row = (amount: number, more: Parameters<typeof activity>[0] = {}): Activity =>
  activity({ source, unit: 't', meter: source.name.zh, amount, ...more })
const issuesOf = (...rows: Activity[]) => {
  const input = inputOf(rows)
  return coverageIssues(rowsByMeter(input.activities), input)
}
const found = (...rows: Activity[]) =>
  issuesOf(...rows).map((issue) => [issue.severity, (issue.info as { rows?: string }).rows, issue.at?.cell])

describe('rows over the same days', () => {
  it('of one meter make the total incomplete', () => {
    expect(found(row(1, { meter: 'D-1' }), row(2, { meter: 'D-1' }))).toEqual([['must', undefined, 'D3']])
  })

  it('without a meter are purchases that somebody should tell apart, asked once', () => {
    expect(found(row(1), row(2), row(3))).toEqual([['should', 'unmetered', 'D3']])
    const atSite = { meter: `一车间 ${source.name.zh}` }
    expect(found(row(1, atSite), row(2, atSite))).toEqual([['should', 'unmetered', 'D3']])
    const [issue] = issuesOf(row(1), row(2))
    expect(sentence(issue!, 'zh')).toContain('给各行写上计量点（或场所）')
  })

  it('without a meter and alike in all were most likely typed twice', () => {
    expect(found(row(1), row(1))).toEqual([['must', 'alike', 'D3']])
    expect(found(row(1), row(1), row(2))).toEqual([
      ['must', 'alike', 'D3'],
      ['should', 'unmetered', 'D4'],
    ])
  })

  it('without a meter make the total incomplete where a longer one takes in another', () => {
    const march = row(1, { days: ['2025-03-01', '2025-03-31'] })
    expect(found(row(12), march)).toEqual([['must', undefined, 'D3']])
    const purchase = row(1, { days: ['2025-03-05', '2025-03-05'] })
    expect(found(march, purchase).at(-1)).toEqual(['should', 'unmetered', 'D3'])
  })

  it.each([
    ['amount', row(2)],
    ['unit', row(1, { unit: 'kg' })],
    ['options', row(1, { options: { set: 'ets' } })],
  ])('are not alike where the %s differs', (_, other) => {
    expect(found(row(1), other).map(([severity]) => severity)).toEqual(['should'])
  })
})
