import type { GasPotential } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Gas } from '../src/PackedFactorSet.ts'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import { potentialSets, type PotentialRow } from './potentialTable.ts'
import type { Names } from './names.ts'
import { reviewBy } from './reviewBy.ts'
import { RowError } from './RowError.ts'
import { sourceOf } from './sourceOf.ts'

type Parts = NonNullable<GasPotential['parts']>

/**
 * Warming potentials of blends: the mass-weighted mean of the parts, exact, in every set that knows all of them.
 *
 * Where a set does not know a part, a printed value is kept and its note says so; without one there is none.
 *
 * @param own - Potentials of single gases.
 * @throws {RowError} where a printed value, which has one decimal, is not the computed one.
 */
export function blendPotentials(
  rows: readonly PotentialRow[],
  gases: Names<Gas>,
  own: readonly Copied<GasPotential>[],
): Copied<GasPotential>[] {
  const values = new Map(own.map((row) => [row.id, row]))
  const blends = new Map<string, PotentialRow[]>()
  for (const row of rows) {
    const { id } = gases.named(row, 'gas')
    blends.set(id, [...(blends.get(id) ?? []), row])
  }
  return [...blends.values()].flatMap((printed) =>
    [...potentialSets].flatMap(([word, set]) =>
      blendIn(
        set,
        printed,
        printed.find((row) => row.cells.assessment === word),
        gases,
        values,
      ),
    ),
  )
}

function blendIn(
  set: string,
  rows: readonly PotentialRow[],
  printed: PotentialRow | undefined,
  gases: Names<Gas>,
  values: ReadonlyMap<string, Copied<GasPotential>>,
): Copied<GasPotential>[] {
  const row = printed ?? rows[0]!
  const { id: gas, name, aliases } = gases.named(row, 'gas')
  const parts = partsOf(row, gases)
  const known = parts.map((part) => values.get(`gwp/${set}/${part.gas}`))
  const lacking = parts.filter((_, index) => !known[index]).map((part) => part.gas)
  if (lacking.length > 0 && !printed) return []
  const value = lacking.length > 0 ? cell.decimal(row, 'gwp100') : sumOf(parts, known)
  if (printed && lacking.length === 0 && !new Decimal(value).toDecimalPlaces(1).equals(row.cells.gwp100)) {
    throw new RowError(row.file, row.line, `gwp100 ${row.cells.gwp100} is not ${value}, which the parts give`)
  }
  const confidence = printed ? cell.confidence(row) : 'derived'
  const year = printed ? cell.year(row, 'year') : known[0]!.dataYear
  const kept = `kept as printed: ${lacking.join(', ')} has no value in this set`
  const note = [printed ? row.cells.note : '', lacking.length > 0 ? kept : ''].filter((part) => part !== '')
  return [
    {
      kind: 'gwp',
      id: `gwp/${set}/${gas}`,
      gas,
      name,
      aliases,
      set,
      value,
      parts,
      dataYear: year,
      released: String(year),
      confidence,
      reviewBy: reviewBy(confidence),
      source: printed
        ? sourceOf(row)
        : { title: `${set} (computed: mass-weighted mean of its values)`, locator: row.cells.source_table },
      ...(note.length === 0 ? {} : { note: note.join('; ') }),
    },
  ]
}

function sumOf(parts: Parts, known: readonly (Copied<GasPotential> | undefined)[]): string {
  return parts
    .reduce(
      (sum, { share }, index) => sum.plus(new Decimal(share).times(known[index]!.value)),
      new Decimal(0),
    )
    .toString()
}

/** `HFC-32 50%+HFC-125 50%`. @throws {RowError} where the shares do not add to 100 %. */
function partsOf(row: PotentialRow, gases: Names<Gas>): Parts {
  const parts = row.cells.composition.split('+').map((part) => {
    const [, gas = '', percent] = /^(.+) (\d+(?:\.\d+)?)%$/.exec(part) ?? []
    if (percent === undefined) throw new RowError(row.file, row.line, `composition "${part}" has no share`)
    const { id } = gases.named({ ...row, cells: { composition: gas } }, 'composition')
    return { gas: id, share: new Decimal(percent).div(100).toString() }
  })
  const sum = parts.reduce((total, { share }) => total.plus(share), new Decimal(0))
  if (!sum.equals(1)) throw new RowError(row.file, row.line, `the composition adds to ${sum.toString()}`)
  return parts
}
