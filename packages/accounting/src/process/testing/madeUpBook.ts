import { zcError } from '../../errors/index.ts'
import type { GasPotential, MethodBook, ProcessFactor } from '../../factor/index.ts'

type Row = readonly [parameter: string, of: string, value: string, unit: string]
type Potential = readonly [gas: string, set: string, value: string]

const cite = {
  source: { title: 'Made up', locator: 'for tests' },
  dataYear: 2024,
  released: '2024-01-01',
  confidence: 'single-source',
  reviewBy: '2099-12-31',
} as const
const same = (text: string) => ({ zh: text, en: text })

/** A book for tests with the values given; names are compared as they are. */
export function madeUpBook(rows: readonly Row[] = [], potentials: readonly Potential[] = []): MethodBook {
  const factors = rows.map(([parameter, of, value, unit]): ProcessFactor => ({
    ...cite,
    kind: 'process',
    id: `process/made-up/${parameter}/${of}`,
    parameter,
    of,
    name: same(of),
    aliases: [],
    set: 'made-up',
    value,
    unit,
  }))
  return {
    parameter(parameter, of) {
      const found = factors.find((row) => row.parameter === parameter && row.of === of)
      if (found) return found
      throw zcError('ZC-FACTOR-MISSING', { carrier: same(of), wanted: same(parameter), existing: [] })
    },
    parametersOf: (parameter) => factors.filter((row) => row.parameter === parameter),
    potential(gas, set): GasPotential {
      const found = potentials.find(([name, where]) => name === gas && where === set)
      if (!found) throw zcError('ZC-FACTOR-MISSING', { carrier: same(gas), wanted: same(set), existing: [] })
      return {
        ...cite,
        kind: 'gwp',
        id: `gwp/${set}/${gas}`,
        gas,
        name: same(gas),
        aliases: [],
        set,
        value: found[2],
      }
    },
    potentialSets: [...new Set(potentials.map(([, set]) => set))],
  }
}
