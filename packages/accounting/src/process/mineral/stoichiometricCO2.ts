import { constant, product, quotient } from '../arithmetic.ts'
import type { Text } from '../../trace/index.ts'
import type { Traced } from '../Traced.ts'

const oxides = { CaO: '56', MgO: '40' } as const

/** tCO2 per t of an oxide's share: × 44/56 or × 44/40 as the forms print it, divided last and not rounded. */
export function stoichiometricCO2(label: Text, oxide: keyof typeof oxides, share: Traced): Traced {
  const molar = (of: string, value: string): Traced =>
    constant(value, 'g/mol', { zh: `${of} 摩尔质量`, en: `Molar mass of ${of}` })
  const co2 = product(label, '', share, molar('CO2', '44'))
  return quotient(label, 'tCO2/t', co2, molar(oxide, oxides[oxide]))
}
