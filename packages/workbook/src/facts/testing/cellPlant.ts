import type { TableData } from '../../tables/TableData.ts'
import { activities, facts as factsTable, green, settings, type Rows } from '../../testing/madeUpTables.ts'

/** The yearly sums of the sample plant, a row each; the third row is diesel. */
export const cellPlantRows: Rows = [
  ['2026-01', '2026-12', '外购电力', 1854, '万kWh', 'E-01'],
  ['2026-01', '2026-12', '天然气', 86.4, '万Nm3', 'G-01'],
  ['2026-01', '2026-12', '柴油', 42.6, 't', 'D-01'],
  ['2026-01', '2026-12', '外购蒸汽', 14200, 'GJ', 'S-01'],
]

/** A made-up plant with the figures of the lithium-cell sample, and whatever the test changes. */
export function cellPlant({
  sector = '锂电池',
  rows = cellPlantRows,
  facts = [],
  region,
}: {
  readonly sector?: string
  readonly rows?: Rows
  readonly facts?: Rows
  readonly region?: string
} = {}): TableData[] {
  const year = ['2026-01', '2026-12'] as const
  return [
    settings([
      ['报告期', 2026],
      ['行业', sector],
      ...(region === undefined ? [] : [['电网因子地区', region]]),
    ]),
    activities(rows),
    green([
      ['PV', '光伏自用', ...year, 2280, null],
      ['GT', '绿电交易', ...year, 3600, null],
      ['GC', '绿证', ...year, 1200, '2026-12-28', 'GEC-1'],
    ]),
    factsTable(facts),
  ]
}
