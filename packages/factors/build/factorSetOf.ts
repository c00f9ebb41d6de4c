import type { Factor, GasPotential, ProcessFactor } from '@zerocarbon/accounting/factor'
import type { PackedFactorSet } from '../src/PackedFactorSet.ts'
import { readFactorSet } from '../src/readFactorSet.ts'
import { applyRemarks } from './applyRemarks.ts'
import { coalFactors } from './coalFactors.ts'
import type { Copied } from './Copied.ts'
import { defraFuels } from './defraFuels.ts'
import { epaFuels } from './epaFuels.ts'
import { footprintFactors } from './footprintFactors.ts'
import { freightFactors } from './freightFactors.ts'
import { readFuelNames } from './fuelNames.ts'
import { ipccFuels } from './ipccFuels.ts'
import { fuelFactors } from './fuelFactors.ts'
import { gasPotentials } from './gasPotentials.ts'
import { gridFactors } from './gridFactors.ts'
import { hashOf } from './hashOf.ts'
import { inBothLanguages, readRemarkWords } from './inBothLanguages.ts'
import { heatFactors } from './heatFactors.ts'
import { readCarriers, readGases, readRegions } from './names.ts'
import { packFactorSet } from './packFactorSet.ts'
import { processFactors, readParameters } from './processFactors.ts'
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
  'remark-words.csv',
  'fuel-names.csv',
  'fuels-ipcc.csv',
  'fuels-epa.csv',
  'fuels-defra.csv',
  'electricity-footprint-cn.csv',
  'transport.csv',
  'parameters.csv',
  'process.csv',
  'gases.csv',
  'gwp.csv',
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
export function factorSetOf(id: string, texts: Readonly<Record<FileName, string>>): PackedFactorSet {
  const carriers = readCarriers(texts['carriers.csv'])
  const regions = readRegions(texts['regions.csv'])
  const names = readFuelNames(texts['fuel-names.csv'], carriers)
  const rows: Copied<Factor>[] = [
    ...gridFactors(texts['grid-factors-cn.csv'], regions),
    ...fuelFactors(texts['fuels-cn.csv'], carriers, readEditions(texts['editions.csv'])),
    ...heatFactors(texts['heat.csv']),
    ...coalFactors(texts['tce.csv'], texts['tce-electricity-primary.csv'], carriers),
    ...ipccFuels(texts['fuels-ipcc.csv'], names),
    ...epaFuels(texts['fuels-epa.csv'], names),
    ...defraFuels(texts['fuels-defra.csv'], names),
    ...footprintFactors(texts['electricity-footprint-cn.csv']),
    ...freightFactors(texts['transport.csv']),
  ]
  const seen = new Set<string>()
  for (const factor of rows) {
    if (seen.has(factor.id)) throw new Error(`packages/factors/data: two rows give the factor "${factor.id}"`)
    seen.add(factor.id)
  }
  const words = readRemarkWords(texts['remark-words.csv'])
  const factors = applyRemarks(rows, texts['remarks.csv'])
  const gases = readGases(texts['gases.csv'])
  const parameters = readParameters(texts['parameters.csv'])
  const packed = packFactorSet(
    {
      id,
      carriers: carriers.all,
      regions: regions.all,
      factors: factors.map((row) => inBothLanguages<Factor>(row, words)),
      parameters,
      process: processFactors(texts['process.csv'], parameters).map((row) =>
        inBothLanguages<ProcessFactor>(row, words),
      ),
      potentials: gasPotentials(texts['gwp.csv'], gases).map((row) =>
        inBothLanguages<GasPotential>(row, words),
      ),
    },
    gases.all,
  )
  const set = { ...packed, hash: hashOf(packed) }
  readFactorSet(set)
  return set
}
