import type { RateFactor } from '@zerocarbon/accounting/factor'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import { readTable } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'set',
  'sector',
  'process',
  'substance',
  'quantity',
  'value',
  'unit',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const

/** Reads heat.csv: the default of purchased heat, tCO2 per GJ, where the supplier gives none. @throws {RowError} */
export function heatFactors(text: string): Copied<RateFactor>[] {
  return readTable('heat.csv', text, columns).map((row) => {
    cell.oneOf(row, 'set', ['CN'])
    cell.oneOf(row, 'process', ['purchased heat'])
    cell.oneOf(row, 'quantity', ['CO2 factor default'])
    cell.oneOf(row, 'unit', ['tCO2/GJ'])
    const { note } = row.cells
    const confidence = cell.confidence(row)
    const year = cell.year(row, 'year')
    return {
      kind: 'rate',
      id: 'heat/CN/default',
      carrier: 'heat',
      region: 'CN',
      calibre: null,
      gas: 'CO2',
      value: cell.decimal(row, 'value'),
      numerator: 'tCO2',
      per: 'GJ',
      name: { zh: '外购热力 CO2 因子缺省值', en: 'Default CO2 factor of purchased heat' },
      edition: cell.word(row, 'source_doc'),
      dataYear: year,
      released: String(year),
      valid: { from: `${String(year)}-01-01`, to: null },
      confidence,
      reviewBy: reviewBy(confidence),
      source: sourceOf(row),
      ...(note === '' ? {} : { note }),
    }
  })
}
