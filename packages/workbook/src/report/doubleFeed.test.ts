import { expect, it } from 'vitest'
import type { TableData } from '../tables/TableData.ts'
import { codesOf, power, report } from '../testing/madeUpPlant.ts'
import { activityHeaders, inputs, settings, table } from '../testing/madeUpTables.ts'

const coke = (use: string | null, start = '2026-01', end = '2026-12') =>
  table(
    'ZC_Activity',
    '活动',
    [...activityHeaders, '用途'],
    [
      [...power, null],
      [start, end, '焦炭', 100, 't', 'C', use],
    ],
  )
const fed = (name: string, start: string | null = null, end: string | null = null, side = '投入') =>
  inputs([
    ['steel-process', 'p', start, end, '投入:废钢料', 1000, 't', 'ev'],
    ['steel-process', 'p', start, end, '投入含碳量:废钢料', 0.8, '', 'ev'],
    ['steel-process', 'p', start, end, `${side}:${name}`, 100, 't', 'ev'],
    ['steel-process', 'p', start, end, `${side}含碳量:${name}`, 0.8, '', 'ev'],
  ])
const overlaps = (...tables: readonly TableData[]) =>
  report(settings(), ...tables).issues.filter(({ code }) => code === 'ZC-PERIOD-OVERLAP')

it('warns of a fuel that is burnt and fed to a process in the same months, naming both cells', () => {
  const found = overlaps(coke(null), fed('焦炭', '2026-03', '2026-04'))
  expect(found).toMatchObject([
    {
      severity: 'should',
      at: { sheet: '工艺', cell: 'A2' },
      info: { meter: '焦炭', months: ['2026-03', '2026-04'], rows: 'feed', cells: ['活动!D3'] },
    },
  ])
  expect(report(settings(), coke(null), fed('焦炭')).inventory.complete).toBe(true)
})

it('is content with a row whose use is feedstock, other months, another carrier and what leaves the process', () => {
  expect(codesOf(report(settings(), coke('原料'), fed('焦炭')))).toEqual([])
  expect(overlaps(coke(null, '2026-01', '2026-06'), fed('焦炭', '2026-07', '2026-12'))).toEqual([])
  expect(overlaps(coke(null), fed('柴油'))).toEqual([])
  expect(overlaps(coke(null), fed('焦炭', null, null, '产出'))).toEqual([])
})
