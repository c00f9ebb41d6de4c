import type { Factor } from '@zerocarbon/accounting/factor'
import type { FactorSet } from '../src/FactorSet.ts'
import { readFactorSet } from '../src/readFactorSet.ts'
import { applyRemarks } from './applyRemarks.ts'
import { coalFactors } from './coalFactors.ts'
import { fuelFactors } from './fuelFactors.ts'
import { gridFactors } from './gridFactors.ts'
import { hashOf } from './hashOf.ts'
import { heatFactors } from './heatFactors.ts'
import { readCarriers, readRegions } from './names.ts'
import { readEditions } from './readEditions.ts'

/** The data files a set is made of. */
export const fileNames = [
  'carriers.csv',
  'regions.csv',
  'grid-factors-cn.csv',
  'editions.csv',
  'fuels-cn.csv',
  'heat.csv',
  'tce.csv',
  'tce-electricity-primary.csv',
  'remarks.csv',
] as const
export type FileName = (typeof fileNames)[number]

/**
 * Makes a factor set of the texts of its data files. Same texts, same set: nothing else is asked.
 *
 * @param id - E.g. `cn-2026.1`.
 * @throws {RowError} with file and line for a row that is not as it must be.
 * @throws {Error} where two rows give the same id, that is the same carrier in the same edition.
 * @throws {ZcError} `ZC-FACTOR-SET` should the result not pass its own reader.
 */
export function factorSetOf(id: string, texts: Readonly<Record<FileName, string>>): FactorSet {
  const carriers = readCarriers(texts['carriers.csv'])
  const regions = readRegions(texts['regions.csv'])
  const rows: Factor[] = [
    ...gridFactors(texts['grid-factors-cn.csv'], regions),
    ...fuelFactors(texts['fuels-cn.csv'], carriers, readEditions(texts['editions.csv'])),
    ...heatFactors(texts['heat.csv']),
    ...coalFactors(texts['tce.csv'], texts['tce-electricity-primary.csv'], carriers),
  ]
  const seen = new Set<string>()
  for (const factor of rows) {
    if (seen.has(factor.id)) throw new Error(`packages/factors/data: two rows give the factor "${factor.id}"`)
    seen.add(factor.id)
  }
  const factors = applyRemarks(rows, texts['remarks.csv'])
  const set = { id, carriers: carriers.all, regions: regions.all, factors }
  return readFactorSet({ id, hash: hashOf(set), carriers: carriers.all, regions: regions.all, factors })
}
