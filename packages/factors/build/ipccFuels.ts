import type { FuelFactor, OtherGas } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { FuelNames } from './fuelNames.ts'
import { readTable, type Row } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

const uses = [
  ['energy_ind', 'energy-industries'],
  ['manufacturing', 'manufacturing'],
  ['commercial', 'commercial'],
  ['residential', 'residential'],
] as const
const columns = [
  'fuel',
  'ncv_TJ_per_Gg',
  'carbon_kgC_per_GJ',
  'oxidation',
  'kgCO2_per_TJ',
  'kgCH4_per_TJ_energy_ind',
  'kgN2O_per_TJ_energy_ind',
  'kgCH4_per_TJ_manufacturing',
  'kgN2O_per_TJ_manufacturing',
  'kgCH4_per_TJ_commercial',
  'kgN2O_per_TJ_commercial',
  'kgCH4_per_TJ_residential',
  'kgN2O_per_TJ_residential',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const

/** Reads fuels-ipcc.csv: net heat, carbon and CO2 per heat, with CH4 and N2O by who burns the fuel. @throws {RowError} */
export function ipccFuels(text: string, names: FuelNames): Copied<FuelFactor>[] {
  return readTable('fuels-ipcc.csv', text, columns).map((row) => {
    const { carrier, of, biogenic } = names('ipcc', row)
    const confidence = cell.confidence(row)
    const { note } = row.cells
    return {
      kind: 'fuel',
      id: ['fuel', carrier.id, 'ipcc-2006', ...(of === '' ? [] : [of])].join('/'),
      carrier: carrier.id,
      region: 'WORLD',
      set: 'ipcc-2006',
      ...(of === '' ? {} : { of }),
      method: 'general',
      // TJ/Gg is GJ/t.
      per: 't',
      ncv: cell.decimalOrNull(row, 'ncv_TJ_per_Gg'),
      carbon: new Decimal(cell.decimal(row, 'carbon_kgC_per_GJ')).div(1000).toString(),
      oxidation: cell.decimal(row, 'oxidation'),
      co2PerHeat: new Decimal(cell.decimal(row, 'kgCO2_per_TJ')).div(1_000_000).toFixed(),
      direct: null,
      ...(biogenic ? { biogenic: true as const } : {}),
      others: [...othersOf(row, 'CH4'), ...othersOf(row, 'N2O')],
      name: {
        zh: `${[carrier.name.zh, of].filter((part) => part !== '').join(' · ')}缺省值（IPCC 2006）`,
        en: `Default values of ${row.cells.fuel} (IPCC 2006)`,
      },
      edition: 'IPCC-2006',
      dataYear: cell.year(row, 'year'),
      released: '2006',
      valid: { from: '2006-01-01', to: null },
      confidence,
      reviewBy: reviewBy(confidence),
      source: sourceOf(row),
      ...(note === '' ? {} : { note }),
    }
  })
}

/** One entry where all users share a value, else one for each. */
function othersOf(row: Row<(typeof columns)[number]>, gas: 'CH4' | 'N2O'): OtherGas[] {
  const unit = `kg${gas}/TJ`
  const values = uses.map(([column, use]) => ({ use, value: cell.decimal(row, `kg${gas}_per_TJ_${column}`) }))
  const first = values[0]!.value
  if (values.every(({ value }) => value === first)) return [{ gas, value: first, unit }]
  return values.map(({ use, value }) => ({ gas, value, unit, use }))
}
