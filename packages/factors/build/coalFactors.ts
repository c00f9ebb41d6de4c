import type { Basis, CoalFactor } from '@zerocarbon/accounting/factor'
import type { Carrier } from '../src/FactorSet.ts'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { Names } from './names.ts'
import { readTable, type Row } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { RowError } from './RowError.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'carrier_zh',
  'carrier_en',
  'ncv_value',
  'ncv_unit',
  'tce_coefficient',
  'coefficient_unit',
  'edition',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
type CoalRow = Row<(typeof columns)[number]>

const units: ReadonlyMap<string, string> = new Map([
  ['kgce/kg', 'kg'],
  ['kgce/m3', 'm3'],
  ['kgce/kWh', 'kWh'],
  ['kgce/MJ', 'MJ'],
  ['kgce/t', 't'],
  // Only where the standard gives no number: 等价值 of heat, which would be per MJ like its 当量值.
  ['', 'MJ'],
])
const conditions = 'the conditions of the gas volume are not stated in the copy'

/**
 * Reads tce.csv: standard coal per unit of a carrier, kgce. A row without a number stays, with what it says instead,
 * so that a search ends at a reason and not at nothing.
 *
 * @param primary - tce-electricity-primary.csv: numbers for rows the standard leaves open (等价值 of electricity).
 * @throws {RowError} also where a primary row has no open row to fill.
 */
export function coalFactors(text: string, primary: string, carriers: Names<Carrier>): Copied<CoalFactor>[] {
  const rows = readTable('tce.csv', text, columns)
  const fillings = new Map<string, CoalRow>()
  for (const row of readTable('tce-electricity-primary.csv', primary, columns)) {
    const { carrier_zh: name } = row.cells
    cell.decimal(row, 'tce_coefficient')
    const open = rows.some((r) => r.cells.carrier_zh === name && numberOf(r).words !== undefined)
    if (!open || fillings.has(name))
      throw new RowError(row.file, row.line, `no open row "${name}" in tce.csv`)
    fillings.set(name, row)
  }
  return rows.map((row) => {
    const filling = fillings.get(row.cells.carrier_zh)
    return filling ? factorOf(filling, carriers, numberOf(row).words ?? '') : factorOf(row, carriers, '')
  })
}

function factorOf(row: CoalRow, carriers: Names<Carrier>, instead: string): Copied<CoalFactor> {
  const [, plain = '', basis] = /^(.*?)(?:\((当量值|等价值)\))?$/.exec(row.cells.carrier_zh) ?? []
  const carrier = carriers.named({ ...row, cells: { carrier_zh: plain } }, 'carrier_zh').id
  const { value, range, words = '' } = numberOf(row)
  const unit = cell.oneOf(row, 'coefficient_unit', [...units.keys()])
  if (unit === '' && words === '') throw new RowError(row.file, row.line, 'a coefficient needs its unit')
  const edition = cell.word(row, 'edition')
  const year = Number(/-(\d{4})$/.exec(edition)?.[1] ?? cell.year(row, 'year'))
  const confidence = cell.confidence(row)
  const note = [instead, words, row.cells.note, unit === 'kgce/m3' ? conditions : ''].filter(
    (part) => part !== '',
  )
  return {
    kind: 'coal',
    id: ['tce', carrier, basis].filter((part) => part !== undefined).join('/'),
    carrier,
    region: 'CN',
    basis: (basis as Basis | undefined) ?? null,
    value,
    range,
    per: units.get(unit)!,
    name: {
      zh: `${row.cells.carrier_zh}折标准煤系数（${edition}）`,
      en: `Standard-coal coefficient of ${cell.word(row, 'carrier_en')} (${edition})`,
    },
    edition,
    dataYear: year,
    released: instead === '' ? String(year) : null,
    valid: { from: `${String(year)}-01-01`, to: null },
    confidence,
    reviewBy: reviewBy(confidence),
    source: sourceOf(row),
    ...(note.length === 0 ? {} : { note: note.join('; ') }),
  }
}

/** A number, a range, or the words that stand in their place. */
function numberOf(row: CoalRow): Pick<CoalFactor, 'value' | 'range'> & { readonly words?: string } {
  const range = cell.range(row, 'tce_coefficient')
  if (range) return { value: null, range }
  const said = cell.word(row, 'tce_coefficient')
  if (said.startsWith('by ')) return { value: null, range: null, words: said }
  return { value: cell.decimal(row, 'tce_coefficient'), range: null }
}
