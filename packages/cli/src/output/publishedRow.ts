import { emissionsOf } from '@zerocarbon/accounting'
import { findUnit, quantity, showValue } from '@zerocarbon/accounting/quantity'
import type { FactorBook, FactorSet } from '@zerocarbon/factors'

/** Any row of a factor set. */
export type PublishedRow =
  FactorSet['factors'][number] | FactorSet['process'][number] | FactorSet['potentials'][number]

export const rowKinds: readonly PublishedRow['kind'][] = ['rate', 'fuel', 'coal', 'process', 'gwp']

/** All rows of a set, in its order, each with the named set it belongs to. */
export const rowsOf = ({ factors, process, potentials }: FactorSet): PublishedRow[] => [
  ...factors.map((row) => {
    const set = row.set ?? yearbookOf(row)
    return set === undefined ? row : { ...row, set }
  }),
  ...process,
  ...potentials,
]

/** CO2 of power is published as one table a year, standard coal as one edition: they have no set of their own. */
function yearbookOf(row: FactorSet['factors'][number]): string | undefined {
  if (row.kind === 'coal') return /^GB\/T 2589-2020$/.test(row.edition) ? 'gbt2589-2020' : undefined
  const isGrid = row.kind === 'rate' && row.carrier === 'electricity' && row.region.startsWith('CN')
  // A default that a notice to the trading sectors prescribes is in no yearly table.
  return isGrid && row.calibre !== 'ets-default' ? `cn-electricity-${String(row.dataYear)}` : undefined
}

/** What a row gives, as published: a value, or the product a fuel's defaults make. */
export function asPublished(row: PublishedRow): [value: string, unit: string] {
  switch (row.kind) {
    case 'rate':
      return [row.value, `${row.numerator}/${row.per}`]
    case 'coal':
      return [row.value ?? row.range?.join('–') ?? '–', `kgce/${row.per}`]
    case 'process':
      return [row.value, row.unit]
    case 'gwp':
      return [row.value, 'tCO2e/t']
    case 'fuel':
      if (row.direct !== null) return [row.direct, `tCO2/${row.per}`]
      return [
        row.co2PerHeat === undefined
          ? `${row.ncv ?? '–'} × ${row.carbon ?? ''} × ${row.oxidation ?? ''} × 44/12`
          : `${row.ncv ?? '–'} × ${row.co2PerHeat} × ${row.oxidation ?? ''}`,
        `tCO2/${row.per}`,
      ]
  }
}

/** One value a row gives, to compare it with another; null where it has none of its own. */
export function comparable(row: PublishedRow, book: FactorBook): [value: string | null, unit: string] {
  if (row.kind !== 'fuel') {
    const [value, unit] = asPublished(row)
    return [row.kind === 'coal' ? row.value : value, unit]
  }
  const unit = `tCO2/${row.per}`
  if (row.direct === null && row.ncv === null) return [null, unit]
  const carrier = book.carrier(row.carrier)!
  const source = { id: carrier.id, carrier: carrier.id, role: 'fuel', name: carrier.name, units: [] } as const
  const one = { source, amount: quantity(1, findUnit(row.per)), options: { factorId: row.id } }
  return [showValue(emissionsOf(one, book).emissions.value.toSignificantDigits(12)), unit]
}
