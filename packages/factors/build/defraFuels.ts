import type { FuelFactor, OtherGas, RateFactor } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { FuelNames } from './fuelNames.ts'
import { readTable, type Row } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { RowError } from './RowError.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'set',
  'category',
  'fuel',
  'unit',
  'kgCO2e_per_unit',
  'kgCO2_per_unit',
  'kgCH4_as_CO2e',
  'kgN2O_as_CO2e',
  'WTT_2025_kgCO2e',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
type DefraRow = Row<(typeof columns)[number]>
type DefraFactor = Copied<FuelFactor | RateFactor>

const sets: ReadonlyMap<string, string> = new Map([
  ['DEFRA-2023', 'defra-2023'],
  ['DESNZ-2024', 'defra-2024'],
  ['DESNZ-2025', 'defra-2025'],
])
const units: ReadonlyMap<string, string> = new Map([
  ['tonnes', 't'],
  ['kg', 'kg'],
  ['litres', 'L'],
  ['cubic metres', 'm3'],
  ['kWh (Net CV)', 'kWh(net)'],
  ['kWh (Gross CV)', 'kWh(gross)'],
  ['kWh', 'kWh'],
  ['GJ', 'GJ'],
])
/** The well-to-tank column is of the edition of 2025, whatever the edition of its row. */
const upstream = {
  set: 'defra-2025',
  title: 'UK Government GHG Conversion Factors 2025 (DESNZ, OGL v3)',
} as const

/**
 * Reads fuels-defra.csv: CO2 of burning with CH4 and N2O that are CO2e already, or CO2e alone where no parts were
 * published; and the upstream part of each row.
 *
 * @throws {RowError} also where the parts do not add to the total.
 */
export function defraFuels(text: string, names: FuelNames): DefraFactor[] {
  return readTable('fuels-defra.csv', text, columns).flatMap((row) => {
    const { carrier, of } = names('defra', row)
    const set = sets.get(cell.oneOf(row, 'set', [...sets.keys()]))!
    const per = units.get(cell.oneOf(row, 'unit', [...units.keys()]))!
    const tail = [...(of === '' ? [] : [of]), per.replace('(', '-').replace(')', '')].join('/')
    const said = [carrier.name.zh, of].filter((part) => part !== '').join(' · ')
    const head = {
      carrier: carrier.id,
      region: 'GB',
      ...(of === '' ? {} : { of }),
      ...originOf(row, Number(set.slice(-4))),
      set,
      name: {
        zh: `${said}（英国 ${set.slice(-4)}）`,
        en: `${row.cells.fuel} (UK ${set.slice(-4)})`,
      },
      per,
    }
    const co2e = numberIn(row, 'kgCO2e_per_unit')!
    const co2 = numberIn(row, 'kgCO2_per_unit')
    const rate = { ...head, kind: 'rate', gas: 'CO2e', numerator: 'kgCO2e' } as const
    const found: DefraFactor[] = []
    if (co2 === undefined) {
      const id = `co2e/${carrier.id}/${set}/${tail}`
      found.push({ ...rate, id, calibre: 'combustion-co2e', value: co2e.toFixed() })
    } else if (carrier.state === 'energy') {
      const calibre = carrier.id === 'electricity' ? 'average' : null
      const id = `rate/${carrier.id}/${set}/${tail}`
      found.push({ ...rate, id, calibre, gas: 'CO2', numerator: 'kgCO2', value: co2.toFixed() })
    } else {
      const heat = per.endsWith('(net)') ? 'net' : per.endsWith('(gross)') ? 'gross' : undefined
      found.push({
        ...head,
        kind: 'fuel',
        id: `fuel/${carrier.id}/${set}/${tail}`,
        method: 'general',
        ...(heat === undefined ? {} : { heat }),
        ncv: null,
        carbon: null,
        oxidation: null,
        direct: co2.div(1000).toFixed(),
        others: othersOf(row, co2e.minus(co2), per),
      })
    }
    const before = numberIn(row, 'WTT_2025_kgCO2e')
    if (before !== undefined) {
      found.push({
        ...rate,
        ...originOf(row, 2025),
        id: `upstream/${carrier.id}/${upstream.set}/${tail}`,
        set: upstream.set,
        calibre: 'well-to-tank',
        value: before.toFixed(),
        source: { title: upstream.title, locator: 'well-to-tank of fuels, flat file' },
        name: { zh: `${said}上游（英国 2025）`, en: `${row.cells.fuel}, well to tank (UK 2025)` },
      })
    }
    return found
  })
}

/** CH4 and N2O, which must add to what the total holds beside CO2. */
function othersOf(row: DefraRow, rest: Decimal, per: string): OtherGas[] {
  const ch4 = numberIn(row, 'kgCH4_as_CO2e')!
  const n2o = numberIn(row, 'kgN2O_as_CO2e')!
  if (ch4.plus(n2o).minus(rest).abs().greaterThan('0.00001')) {
    throw new RowError(row.file, row.line, `kgCO2e_per_unit is not the sum of its parts`)
  }
  const unit = `kgCO2e/${per}`
  return [
    { gas: 'CH4', value: ch4.toFixed(), unit },
    { gas: 'N2O', value: n2o.toFixed(), unit },
  ]
}

function originOf(row: DefraRow, year: number) {
  const confidence = cell.confidence(row)
  const { note } = row.cells
  return {
    edition: `DESNZ-${String(year)}`,
    dataYear: year,
    released: String(year),
    valid: { from: `${String(year)}-01-01`, to: null },
    confidence,
    reviewBy: reviewBy(confidence),
    source: sourceOf(row),
    ...(note === '' ? {} : { note }),
  }
}

/** The flat file prints small numbers as 9.78E-05. */
function numberIn(row: DefraRow, column: (typeof columns)[number]): Decimal | undefined {
  const text = row.cells[column]
  if (text === '') return undefined
  if (!/^\d+(\.\d+)?(E-\d\d)?$/.test(text))
    throw new RowError(row.file, row.line, `${column} "${text}" is not a number`)
  return new Decimal(text)
}
