import type { FootprintCalibre, RateFactor } from '@zerocarbon/accounting/factor'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import { readTable, type Row } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'set',
  'mode',
  'vehicle',
  'size_or_load',
  'fuel',
  'gas',
  'value',
  'unit',
  'scope_note',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
type FreightRow = Row<(typeof columns)[number]>

const sets: ReadonlyMap<string, readonly [set: string, region: string]> = new Map([
  ['DESNZ-2025', ['defra-2025', 'GB']],
  ['DEFRA-2022 via GHGP', ['defra-2022', 'GB']],
  ['EPA-2024', ['epa-2024', 'US']],
  ['CN-GB/T 51366-2019', ['cn-gbt51366-2019', 'CN']],
])
const scopes: ReadonlyMap<string, FootprintCalibre> = new Map([
  ['TTW (tank-to-wheel)', 'tank-to-wheel'],
  ['TTW', 'tank-to-wheel'],
  ['WTT (well-to-tank)', 'well-to-tank'],
  ['building-LCA standard, scope not stated', 'footprint'],
])
const units: ReadonlyMap<string, string> = new Map([
  ['kgCO2e/tonne.km', 'tkm'],
  ['kg/tonne.km', 'tkm'],
  ['kg/short ton-mile', 'short ton-mile'],
  ['g/short ton-mile', 'short ton-mile'],
  ['kg/vehicle-mile', 'vehicle-mile'],
  ['g/vehicle-mile', 'vehicle-mile'],
])
const modes: ReadonlyMap<string, string> = new Map([
  ['vans', '厢式货车'],
  ['hgv (all diesel)', '重型货车'],
  ['hgv refrigerated (all diesel)', '冷藏重型货车'],
  ['rail', '铁路'],
  ['cargo ship', '货船'],
  ['sea tanker', '油轮'],
  ['freight flights', '航空货运'],
  ['freight', '货运'],
  ['freight vehicle distance', '货运车辆里程'],
  ['road', '公路'],
])

/**
 * Reads transport.csv: kg per tonne-kilometre, of the carrier `freight`, which is no energy.
 *
 * DESNZ rows as CO2e; where a table has only CO2, its CH4 and N2O stand in the note. The CO2 part of a DESNZ row stays
 * in the table.
 *
 * @throws {RowError}
 */
export function freightFactors(text: string): Copied<RateFactor>[] {
  const rows = readTable('transport.csv', text, columns)
  const whole = rows.filter((row) =>
    row.cells.set === 'DESNZ-2025' ? row.cells.gas === 'CO2e' : ['CO2', 'CO2e'].includes(row.cells.gas),
  )
  return whole.map((row) =>
    factorOf(
      row,
      rows.filter((other) => other !== row && same(other, row)),
    ),
  )
}

const keys = ['set', 'mode', 'vehicle', 'size_or_load', 'fuel', 'scope_note'] as const
const same = (a: FreightRow, b: FreightRow): boolean => keys.every((key) => a.cells[key] === b.cells[key])

function factorOf(row: FreightRow, beside: readonly FreightRow[]): Copied<RateFactor> {
  const [set, region] = sets.get(cell.oneOf(row, 'set', [...sets.keys()]))!
  const calibre = scopes.get(cell.oneOf(row, 'scope_note', [...scopes.keys()]))!
  const gas = cell.oneOf(row, 'gas', ['CO2', 'CO2e'])
  const { vehicle, size_or_load: size, fuel, note } = row.cells
  const mode = row.cells.mode.toLowerCase()
  const parts = [mode, vehicle, size, fuel].filter((part) => part !== '')
  // The mode without its remark in brackets: an id has at most 100 characters.
  const of = [...new Set([mode.replace(/ \(.*\)/, ''), ...parts.slice(1)].map(slug))].join('-')
  const said = parts.slice(1).join(', ')
  const confidence = cell.confidence(row)
  const year = cell.year(row, 'year')
  const others =
    set === 'epa-2024' ? beside.map(({ cells }) => `${cells.gas} ${cells.value} ${cells.unit}`) : []
  const notes = [note, ...others].filter((part) => part !== '')
  const ending = calibre === 'footprint' ? '' : calibre === 'tank-to-wheel' ? '/ttw' : '/wtt'
  return {
    kind: 'rate',
    id: `freight/${set}/${of}${ending}`,
    carrier: 'freight',
    region,
    set,
    of,
    calibre,
    gas,
    value: cell.decimal(row, 'value'),
    numerator: gas === 'CO2' ? 'kgCO2' : 'kgCO2e',
    per: units.get(cell.oneOf(row, 'unit', [...units.keys()]))!,
    name: {
      zh: `${modes.get(cell.oneOf({ ...row, cells: { mode } }, 'mode', [...modes.keys()]))!}：${said}`,
      en: `${row.cells.mode}: ${said}`,
    },
    edition: cell.word(row, 'set'),
    dataYear: year,
    released: String(year),
    valid: { from: `${String(year)}-01-01`, to: null },
    confidence,
    reviewBy: reviewBy(confidence),
    source: sourceOf(row),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  }
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('>', 'over ')
    .replaceAll('+', ' up')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
