import type { FuelFactor, OtherGas, RateFactor } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { FuelNames } from './fuelNames.ts'
import { readTable } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'set',
  'fuel',
  'unit',
  'CO2_kg',
  'CH4_g',
  'N2O_g',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
/** Every mmBtu of the EPA tables is gross heat, also where a row does not say so. */
const units = { 'mmBtu (HHV)': 'MMBtu(gross)', mmBtu: 'MMBtu(gross)', scf: 'scf', gallon: 'gal' } as const

/** Reads fuels-epa.csv: CO2, CH4 and N2O per unit of fuel, and of steam. @throws {RowError} */
export function epaFuels(text: string, names: FuelNames): Copied<FuelFactor | RateFactor>[] {
  return readTable('fuels-epa.csv', text, columns).map((row) => {
    const { carrier, biogenic } = names('epa', row)
    const per = units[cell.oneOf(row, 'unit', Object.keys(units) as (keyof typeof units)[])]
    const edition = cell.oneOf(row, 'set', ['EPA-hub-2024/2025'])
    const confidence = cell.confidence(row)
    const year = cell.year(row, 'year')
    const { note } = row.cells
    const kg = cell.decimal(row, 'CO2_kg')
    const head = {
      carrier: carrier.id,
      region: 'US',
      set: 'epa-2025',
      name: { zh: `${carrier.name.zh}（美国 EPA）`, en: `${row.cells.fuel} (US EPA)` },
      edition,
      dataYear: year,
      released: String(year),
      valid: { from: `${String(year)}-01-01`, to: null },
      confidence,
      reviewBy: reviewBy(confidence),
      source: sourceOf(row),
      ...(note === '' ? {} : { note }),
    }
    if (carrier.state === 'energy') {
      return {
        ...head,
        kind: 'rate',
        id: `rate/${carrier.id}/epa-2025/MMBtu`,
        calibre: null,
        gas: 'CO2',
        value: kg,
        numerator: 'kgCO2',
        per: 'MMBtu',
      }
    }
    const others: OtherGas[] = (['CH4', 'N2O'] as const).flatMap((gas) => {
      const value = cell.decimalOrNull(row, `${gas}_g`)
      return value === null ? [] : [{ gas, value, unit: `g${gas}/${per}` }]
    })
    return {
      ...head,
      kind: 'fuel',
      id: `fuel/${carrier.id}/epa-2025/${per.replace('(gross)', '-gross')}`,
      method: 'general',
      per,
      ...(per === 'MMBtu(gross)' ? { heat: 'gross' as const } : {}),
      ncv: null,
      carbon: null,
      oxidation: null,
      direct: new Decimal(kg).div(1000).toFixed(),
      ...(biogenic ? { biogenic: true as const } : {}),
      ...(others.length === 0 ? {} : { others }),
    }
  })
}
