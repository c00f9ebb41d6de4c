import { readNumber, round } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import { feedwaterEnthalpy } from './heatConstants.ts'
import { heatOfMass, type Heat } from './heatOfMass.ts'
import { readingStep, type Reading } from './reading.ts'
import { region2Enthalpy } from './region2.ts'
import { riseStep } from './riseStep.ts'

const label = { zh: '比焓', en: 'Specific enthalpy' } as const

export interface SteamHeatRequest {
  /** t. */
  readonly mass: Reading
  /** kJ/kg; a double, as IF97 gives it, is read to 15 significant digits. */
  readonly enthalpy: Reading
  /** kJ/kg; 83.74 of the guidelines where it is absent. */
  readonly feedwater?: Reading | undefined
  /** Decimals the enthalpy is rounded to, half to even, before it is used; a printed table has 1. Absent: none. */
  readonly enthalpyDecimals?: 0 | 1 | 2 | undefined
}

/**
 * Heat of steam above feed water, GJ: mass × (enthalpy − feed water) ÷ 1000.
 *
 * @param request - Mass in t, not negative; enthalpy in kJ/kg, from that of the feed water to that of steam at
 *   1073.15 K, 4160.7.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for an enthalpy outside; `ZC-AMOUNT-NEGATIVE`; `ZC-NUMBER-INVALID`,
 *   `ZC-NUMBER-RANGE`; `ZC-UNIT-MISMATCH` for a figure whose step has another unit.
 * @see NDRC/MEE guidelines, bought heat
 */
export function steamHeat(request: SteamHeatRequest): Heat {
  const { mass, enthalpyDecimals } = request
  const enthalpy = rounded(readingStep(request.enthalpy, label, 'kJ/kg'), enthalpyDecimals)
  const water = readingStep(request.feedwater ?? feedwaterEnthalpy, feedwaterEnthalpy.label, 'kJ/kg')
  const rise = { zh: '比焓差', en: 'Enthalpy above feed water' }
  return heatOfMass(mass, [riseStep('enthalpy', rise, enthalpy, water, highest())])
}

/** The hottest steam of IF97 at vanishing pressure has the most: enthalpy falls as pressure rises. */
const highest = () => round(readNumber(region2Enthalpy(0, 1073.15)), 1)

function rounded(step: Derivation, decimals: number | undefined): Derivation {
  if (decimals === undefined) return step
  const gives = { value: round(step.gives.value, decimals), unit: step.gives.unit }
  return { kind: 'round', label: step.label, gives, decimals, of: [step] }
}
