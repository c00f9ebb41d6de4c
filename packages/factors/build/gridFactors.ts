import type { Calibre, RateFactor } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
import type { Region } from '../src/FactorSet.ts'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { Names } from './names.ts'
import { readTable, type Row } from './readTable.ts'
import { RowError } from './RowError.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'year',
  'level',
  'region_zh',
  'region_en',
  'kgCO2_per_kWh',
  'kind',
  'source',
  'source_doc',
  'source_table',
  'source_url',
  'publication_date',
  'confidence',
  'note',
] as const
const calibres: ReadonlyMap<string, Calibre> = new Map([
  ['average', 'average'],
  ['average-excluding-market-traded-nonfossil', 'residual'],
  ['fossil-only', 'fossil-only'],
  ['ets-reporting-default', 'ets-default'],
])
const levels: ReadonlyMap<string, RegExp> = new Map([
  ['national', /^CN$/],
  ['regional', /^CN-[A-Z]{4,}$/],
  ['provincial', /^CN-[A-Z]{2}$/],
])
/** The yearly notice came out at the end of December twice: look for the next one then. */
const nextNotice = '2026-12-31'

/** Reads grid-factors-cn.csv: kgCO2 per kWh, one factor a row. @throws {RowError} */
export function gridFactors(text: string, regions: Names<Region>): Copied<RateFactor>[] {
  return readTable('grid-factors-cn.csv', text, columns).map((row) => {
    const { note } = row.cells
    const year = cell.year(row, 'year')
    const calibre = calibres.get(cell.oneOf(row, 'kind', [...calibres.keys()]))!
    const region = regionOf(row, regions)
    return {
      kind: 'rate',
      id: `grid/${region.code}/${String(year)}/${calibre}`,
      carrier: 'electricity',
      region: region.code,
      calibre,
      gas: 'CO2',
      value: cell.decimal(row, 'kgCO2_per_kWh'),
      numerator: 'kgCO2',
      per: 'kWh',
      name: nameOf(region, calibre, year),
      edition: cell.word(row, 'source_doc').replace(/ \(.*\)$/, ''),
      dataYear: year,
      released: cell.released(row, 'publication_date'),
      valid: { from: `${String(year)}-01-01`, to: null },
      confidence: cell.confidence(row),
      reviewBy: nextNotice,
      source: sourceOf(row),
      ...(note === '' ? {} : { note }),
    }
  })
}

function regionOf(row: Row<(typeof columns)[number]>, regions: Names<Region>): Region {
  const region = regions.named(row, 'region_zh')
  const level = cell.oneOf(row, 'level', [...levels.keys()])
  // 陕西 and 山西 differ by one letter in English: both names must mean the same region.
  if (regions.named(row, 'region_en') !== region || !levels.get(level)!.test(region.code)) {
    throw new RowError(row.file, row.line, `level, region_zh and region_en do not agree on ${region.code}`)
  }
  return region
}

function nameOf({ code, name }: Region, calibre: Calibre, year: number): Text {
  const zh = name.zh
  const en = code === 'CN' ? 'National' : name.en
  const y = String(year)
  switch (calibre) {
    case 'average':
      return { zh: `${zh}电力平均 CO2 因子（${y}）`, en: `${en} average electricity CO2 factor (${y})` }
    case 'residual':
      return {
        zh: `${zh}电力平均 CO2 因子，不含市场化交易的非化石电量（${y}）`,
        en: `${en} electricity CO2 factor without market-traded non-fossil power (${y})`,
      }
    case 'fossil-only':
      return { zh: `${zh}化石能源电力 CO2 因子（${y}）`, en: `${en} fossil-power CO2 factor (${y})` }
    case 'ets-default':
      return {
        zh: `${zh}电网排放因子，碳市场报告缺省值（${y}）`,
        en: `${en} grid factor, ETS reporting default (${y})`,
      }
  }
}
