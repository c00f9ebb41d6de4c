import type { FuelFactor } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Carrier } from '../src/FactorSet.ts'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { Names } from './names.ts'
import type { Edition } from './readEditions.ts'
import { readTable, type Row } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { RowError } from './RowError.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'set',
  'fuel_zh',
  'fuel_en',
  'state',
  'ncv',
  'ncv_unit',
  'carbon_per_heat',
  'carbon_unit',
  'oxidation_pct',
  'tCO2_per_unit',
  'activity_unit',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
type FuelRow = Row<(typeof columns)[number]>

/**
 * Reads fuels-cn.csv: defaults per tonne or per 10^4 Nm3, or the ready-made factor where only that was published.
 *
 * @throws {RowError} also where the printed tCO2 per unit is not what the defaults give, which finds a mistyped digit.
 */
export function fuelFactors(
  text: string,
  carriers: Names<Carrier>,
  editions: ReadonlyMap<string, Edition>,
): Copied<FuelFactor>[] {
  return readTable('fuels-cn.csv', text, columns).map((row) => {
    const set = cell.oneOf(row, 'set', [...editions.keys()])
    const edition = editions.get(set)!
    const confidence = cell.confidence(row)
    cell.oneOf(row, 'state', ['solid', 'liquid', 'gas', 'gas-by-mass', ''])
    cell.year(row, 'year')
    const carrier = carriers.named(row, 'fuel_zh').id
    const note = [row.cells.note, edition.note].filter((part) => part !== '').join('; ')
    return {
      kind: 'fuel',
      id: `fuel/${carrier}/${set}`,
      carrier,
      region: 'CN',
      set: edition.set,
      method: edition.method,
      per: cell.oneOf(row, 'activity_unit', ['t', '10^4 Nm3']) === 't' ? 't' : '万Nm3',
      ...valuesOf(row),
      name: {
        zh: `${row.cells.fuel_zh}缺省值（${edition.name.zh}）`,
        en: `Default values of ${cell.word(row, 'fuel_en')} (${edition.name.en})`,
      },
      edition: set,
      dataYear: edition.dataYear,
      released: edition.released,
      valid: { from: edition.from, to: null },
      confidence,
      reviewBy: reviewBy(confidence),
      source: sourceOf(row),
      ...(note === '' ? {} : { note }),
    }
  })
}

function valuesOf(row: FuelRow): Pick<FuelFactor, 'ncv' | 'carbon' | 'oxidation' | 'direct'> {
  const printed = cell.decimal(row, 'tCO2_per_unit')
  const parts = [row.cells.ncv, row.cells.carbon_per_heat, row.cells.oxidation_pct]
  if (parts.every((part) => part === '')) {
    cell.oneOf(row, 'ncv_unit', [''])
    cell.oneOf(row, 'carbon_unit', [''])
    return { ncv: null, carbon: null, oxidation: null, direct: printed }
  }
  cell.oneOf(row, 'ncv_unit', [`GJ/${row.cells.activity_unit}`])
  cell.oneOf(row, 'carbon_unit', ['tC/GJ'])
  const ncv = cell.decimal(row, 'ncv')
  const carbon = cell.decimal(row, 'carbon_per_heat')
  const share = new Decimal(cell.decimal(row, 'oxidation_pct')).div(100)
  const direct = new Decimal(ncv).times(carbon).times(share).times(44).div(12)
  if (share.greaterThan(1) || direct.toFixed(5) !== printed) {
    throw new RowError(
      row.file,
      row.line,
      `tCO2_per_unit ${printed} is not ${direct.toFixed(5)}, which the row gives`,
    )
  }
  return { ncv, carbon, oxidation: share.toString(), direct: null }
}
