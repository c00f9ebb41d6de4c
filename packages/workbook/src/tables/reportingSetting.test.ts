import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { readSettings, type Settings } from './readSettings.ts'

const book = createFactorBook(cn2026)
const settings = (...rows: readonly (readonly [CellValue, CellValue])[]): Settings =>
  readSettings(
    { name: 'ZC_Settings', sheet: '设置', top: 1, left: 0, headers: ['项目', '值'], rows },
    book,
    false,
  )
const spanOf = ({ reporting }: Settings): string =>
  reporting ? `${reporting.start} ${reporting.end}` : 'none'

describe('the reporting period', () => {
  it.each<[string, [CellValue, CellValue][], string]>([
    [
      'two days',
      [
        ['报告期起', '2026-01-01'],
        ['报告期止', '2026-12-31'],
      ],
      '2026-01-01 2026-12-31',
    ],
    [
      'serial numbers',
      [
        ['报告期起', 46023],
        ['报告期止', 46387],
      ],
      '2026-01-01 2026-12-31',
    ],
    [
      'months',
      [
        ['reporting start', '2026-04'],
        ['reporting end', '2027-03'],
      ],
      '2026-04-01 2027-03-31',
    ],
    ['a year as a number', [['报告期', 2026]], '2026-01-01 2026-12-31'],
    ['a year as a text', [['year', '2026年']], '2026-01-01 2026-12-31'],
    [
      'blank cells',
      [
        ['报告期起', ''],
        ['报告期止', null],
      ],
      'none',
    ],
  ])('is read from %s', (_, rows, expected) => {
    const read = settings(...rows)
    expect(read.issues).toEqual([])
    expect(spanOf(read)).toBe(expected)
  })

  it.each<[string, [CellValue, CellValue][], string, string | null]>([
    [
      'an end left blank',
      [
        ['报告期起', '2026-04-01'],
        ['报告期止', null],
      ],
      '报告期止 B3',
      '2026-04-01',
    ],
    [
      'an end left blank after a month',
      [
        ['报告期起', '2026-04'],
        ['报告期止', ' '],
      ],
      '报告期止 B3',
      '2026-04-01',
    ],
    ['an end that has no row', [['报告期起', 46113]], '报告期止 A1', '2026-04-01'],
    ['a start that has no row', [['报告期止', '2026-06-30']], '报告期起 A1', null],
    [
      'an end that cannot be read',
      [
        ['报告期起', '2026-04-01'],
        ['报告期止', '年底'],
      ],
      '报告期止 B3',
      '2026-04-01',
    ],
    [
      'a start left blank',
      [
        ['报告期起', ''],
        ['报告期止', '2026-06-30'],
      ],
      '报告期起 B2',
      null,
    ],
    [
      'a start that cannot be read',
      [
        ['报告期起', '年初'],
        ['报告期止', '2026-06-30'],
      ],
      '报告期起 B2',
      null,
    ],
  ])('is one issue at one cell for %s', (_, rows, expected, since) => {
    const read = settings(...rows)
    const said = read.issues.map(({ code, info, at }) =>
      code === 'ZC-SETTING-INVALID' ? `${info.key} ${at?.cell ?? ''}` : code,
    )
    expect([said, spanOf(read), read.since]).toEqual([[expected], 'none', since])
  })

  it.each([
    ['报告期起', '2026-01-01', '2026-12-31'],
    ['报告期起', '2026-04', '2027-03-31'],
    ['报告期止', '2025-06-30', '2024-07-01'],
    ['报告期止', '2026-12', '2026-01-01'],
  ])('where only %s is given as %s asks for the other end of that year', (key, given, allowed) => {
    expect(settings([key, given]).issues.map(({ info }) => info)).toMatchObject([{ text: '', allowed }])
  })

  it('is the year of a start that names one', () => {
    const read = settings(['报告期起', 2026])
    expect([read.issues, spanOf(read), read.since]).toEqual([[], '2026-01-01 2026-12-31', null])
  })

  it('counts serial numbers from 1904 in files of that kind', () => {
    const data = { name: 'ZC_Settings', sheet: '设置', top: 1, left: 0, headers: ['Key', 'Value'] }
    const rows = [
      ['报告期起', 44561],
      ['报告期止', 44925],
    ]
    expect(spanOf(readSettings({ ...data, rows }, book, true))).toBe('2026-01-01 2026-12-31')
  })
})
