import type { RateFactor } from '@zerocarbon/accounting/factor'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import { readTable } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'year',
  'type',
  'kgCO2e_per_kWh',
  'source_doc',
  'source_table',
  'source_url',
  'publication_year',
  'confidence',
  'note',
] as const
const types: ReadonlyMap<string, readonly [of: string, zh: string]> = new Map([
  ['national average (consumption, incl. T&D)', ['', '全国平均（含输配）']],
  ['wind', ['wind', '风电']],
  ['photovoltaic', ['photovoltaic', '光伏发电']],
  ['biomass', ['biomass', '生物质发电']],
  ['coal', ['coal', '燃煤发电']],
  ['gas', ['gas', '燃气发电']],
  ['hydro', ['hydro', '水电']],
  ['nuclear', ['nuclear', '核电']],
  ['concentrated solar', ['concentrated-solar', '光热发电']],
  ['transmission and distribution with line loss', ['grid-with-loss', '输配（含线损）']],
  ['transmission and distribution without line loss', ['grid-without-loss', '输配（不含线损）']],
])

/**
 * Reads electricity-footprint-cn.csv: life-cycle kgCO2e per kWh, of a carrier of its own, so that no query for a CO2
 * factor of electricity can meet it. A row whose value nobody saw is left out.
 *
 * @throws {RowError}
 */
export function footprintFactors(text: string): Copied<RateFactor>[] {
  const rows = readTable('electricity-footprint-cn.csv', text, columns)
  return rows.flatMap((row) => {
    const confidence = cell.confidence(row)
    if (row.cells.kgCO2e_per_kWh === '' && confidence === 'recalled') return []
    const type = cell.oneOf(row, 'type', [...types.keys()])
    const [of, zh] = types.get(type)!
    const year = cell.year(row, 'year')
    const y = String(year)
    const { note } = row.cells
    return [
      {
        kind: 'rate',
        id: `footprint/CN/${y}/${of === '' ? 'average' : of}`,
        carrier: 'electricity-footprint',
        region: 'CN',
        set: 'cn-electricity-footprint',
        ...(of === '' ? {} : { of }),
        calibre: 'footprint',
        gas: 'CO2e',
        value: cell.decimal(row, 'kgCO2e_per_kWh'),
        numerator: 'kgCO2e',
        per: 'kWh',
        name: { zh: `电力碳足迹因子：${zh}（${y}）`, en: `Electricity footprint: ${type} (${y})` },
        edition: cell.word(row, 'source_doc').replace(/ \(.*\)$/, ''),
        dataYear: year,
        released: String(cell.year(row, 'publication_year')),
        valid: { from: `${y}-01-01`, to: null },
        confidence,
        reviewBy: reviewBy(confidence),
        source: sourceOf(row),
        ...(note === '' ? {} : { note }),
      },
    ]
  })
}
