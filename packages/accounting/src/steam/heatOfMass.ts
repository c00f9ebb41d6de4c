import { zcError } from '../errors/index.ts'
import { convertValue, Decimal, GJ, MJ, quantity, tonne, type Quantity } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import { readingStep, type Reading } from './reading.ts'

/** Heat with the steps that led to it. */
export interface Heat {
  /** GJ, all digits kept. */
  readonly heat: Quantity<'energy'>
  readonly why: () => Derivation
}

/**
 * Heat of a mass, from factors whose product is kJ/kg; t × kJ/kg is MJ.
 *
 * @param mass - t.
 * @throws {ZcError} `ZC-AMOUNT-NEGATIVE`; `ZC-NUMBER-INVALID`, `ZC-NUMBER-RANGE`, `ZC-UNIT-MISMATCH` for the mass.
 */
export function heatOfMass(mass: Reading, perMass: readonly Derivation[]): Heat {
  const massStep = readingStep(mass, { zh: '质量', en: 'Mass' }, tonne.symbol)
  if (!massStep.gives.value.gte(0))
    throw zcError('ZC-AMOUNT-NEGATIVE', { amount: massStep.gives.value.toFixed() })
  const of = [massStep, ...perMass]
  const megajoules = of.reduce((product, { gives }) => product.times(gives.value), new Decimal(1))
  const heat = quantity(convertValue(megajoules, MJ, GJ), GJ)
  const why = (): Derivation => ({
    kind: 'convert',
    label: { zh: '热量', en: 'Heat' },
    gives: { value: heat.value, unit: GJ.symbol },
    of: [
      {
        kind: 'multiply',
        label: { zh: '热量', en: 'Heat' },
        gives: { value: megajoules, unit: MJ.symbol },
        of,
      },
      {
        kind: 'constant',
        label: { zh: '换算系数', en: 'Conversion ratio' },
        gives: { value: convertValue(new Decimal(1), MJ, GJ), unit: 'GJ/MJ' },
        because: { zh: '1 GJ = 1000 MJ', en: '1 GJ = 1000 MJ' },
      },
    ],
  })
  return { heat, why }
}
