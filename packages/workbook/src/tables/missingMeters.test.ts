import { flows, periodOf, type ActivitySource } from '@zerocarbon/accounting'
import { expect, it } from 'vitest'
import { missingMeters } from './missingMeters.ts'

const [power, heat] = flows.map(({ source }) => source) as [ActivitySource, ActivitySource]
const year = periodOf('2026-01-01', '2026-12-31')
const at = { sheet: '计量点', cell: 'A2' }
const missing = (
  listed: { meter: string; source?: ActivitySource },
  data: Partial<Parameters<typeof missingMeters>[1]>,
) =>
  missingMeters(
    [{ source: undefined, ...listed, at }],
    { activities: [], unread: [], undated: [], ...data },
    year,
  )

it('names a listed meter without a row, with the source it was listed for', () => {
  expect(missing({ meter: 'G-04', source: heat }, { activities: [{ meter: 'G-03', source: heat }] })).toEqual(
    [
      {
        code: 'ZC-METER-MISSING',
        info: { meter: 'G-04', source: heat.name, reporting: '2026-01-01 – 2026-12-31' },
        severity: 'must',
        at,
      },
    ],
  )
})

it('is content with one row, whatever the width, the case and the spaces of the id', () => {
  expect(missing({ meter: 'Ｇ-04 ' }, { activities: [{ meter: 'G-04', source: heat }] })).toEqual([])
  expect(missing({ meter: 'g-04' }, { activities: [{ meter: 'G-04', source: heat }] })).toEqual([])
})

it('wants a row of the source that is listed', () => {
  const activities = [{ meter: '车间一', source: power }]
  expect(missing({ meter: '车间一', source: power }, { activities })).toEqual([])
  expect(missing({ meter: '车间一', source: heat }, { activities })).toHaveLength(1)
})

it('takes a row that could not be read for a row, where its period is this one or not known', () => {
  const unread = (start: string, source: ActivitySource | undefined) => [
    { meter: 'G-04', source, period: periodOf(start, start), key: 0 },
  ]
  expect(missing({ meter: 'G-04', source: heat }, { unread: unread('2026-05-01', undefined) })).toEqual([])
  expect(missing({ meter: 'G-04', source: heat }, { unread: unread('2026-05-01', power) })).toHaveLength(1)
  expect(missing({ meter: 'G-04' }, { unread: unread('2019-05-01', heat) })).toHaveLength(1)
  expect(missing({ meter: 'G-04', source: heat }, { undated: ['G-04'] })).toEqual([])
})
