import type { GasPotential } from '@zerocarbon/accounting/factor'
import type { Gas } from '../src/PackedFactorSet.ts'
import { blendPotentials } from './blendPotentials.ts'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import type { Names } from './names.ts'
import { potentialColumns, potentialSets, type PotentialRow } from './potentialTable.ts'
import { readTable } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

/**
 * Reads gwp.csv: tonnes of CO2 per tonne of gas over 100 years.
 *
 * A row `any` holds for every set that has no row of its own: CO2 is 1 wherever it stands. Blends are computed from
 * their composition.
 *
 * @throws {RowError} also where a printed blend is not what its parts give.
 */
export function gasPotentials(text: string, gases: Names<Gas>): Copied<GasPotential>[] {
  const rows = readTable('gwp.csv', text, potentialColumns)
  const plain = rows.filter((row) => row.cells.composition === '')
  const one = plain.filter((row) => row.cells.assessment !== 'any').map((row) => potentialOf(row, gases))
  const any = plain
    .filter((row) => row.cells.assessment === 'any')
    .flatMap((row) => [...potentialSets.values()].map((set) => potentialOf(row, gases, set)))
  const own = [...one, ...any.filter((a) => !one.some((o) => o.gas === a.gas && o.set === a.set))]
  const blends = blendPotentials(
    rows.filter((row) => row.cells.composition !== ''),
    gases,
    own,
  )
  const order = [...potentialSets.values()]
  const gasOrder = new Map(gases.all.map(({ id }, index) => [id, index]))
  return [...own, ...blends].toSorted(
    (a, b) => order.indexOf(a.set) - order.indexOf(b.set) || gasOrder.get(a.gas)! - gasOrder.get(b.gas)!,
  )
}

function potentialOf(row: PotentialRow, gases: Names<Gas>, any?: string): Copied<GasPotential> {
  const { id: gas, name, aliases } = gases.named(row, 'gas')
  const set = any ?? potentialSets.get(cell.oneOf(row, 'assessment', [...potentialSets.keys()]))!
  const confidence = cell.confidence(row)
  const year = cell.year(row, 'year')
  const { note } = row.cells
  return {
    kind: 'gwp',
    id: `gwp/${set}/${gas}`,
    gas,
    name,
    aliases,
    set,
    value: cell.decimal(row, 'gwp100'),
    dataYear: year,
    released: String(year),
    confidence,
    reviewBy: reviewBy(confidence),
    source: sourceOf(row),
    ...(note === '' ? {} : { note }),
  }
}
