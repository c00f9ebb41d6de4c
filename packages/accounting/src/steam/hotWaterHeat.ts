import { zcError } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'
import { referenceTemperature, specificHeat } from './heatConstants.ts'
import { heatOfMass, type Heat } from './heatOfMass.ts'
import { readingStep, type Reading } from './reading.ts'
import { riseStep } from './riseStep.ts'

/** °C. Above the critical temperature, 647.096 K, there is no water. */
const CRITICAL = new Decimal('373.946')

export interface HotWaterHeatRequest {
  /** t. */
  readonly mass: Reading
  /** °C. */
  readonly temperature: Reading
  /** °C; 20 of the guidelines where it is absent. */
  readonly reference?: Reading | undefined
  /** kJ/(kg·°C); 4.1868 of the guidelines where it is absent. */
  readonly specificHeat?: Reading | undefined
}

/**
 * Heat of hot water above its reference temperature, GJ: mass × (temperature − reference) × specific heat ÷ 1000.
 *
 * The specific heat is the one of the guidelines at every temperature. Beside IF97 it gives 0.4 % too little at 130 °C
 * and 1 % at 165 °C; the enthalpy of pressurised water goes into `steamHeat`.
 *
 * @param request - Mass in t, not negative; temperature in °C, from the reference to 373.946.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a temperature outside or a specific heat of nothing; `ZC-AMOUNT-NEGATIVE`; `ZC-NUMBER-INVALID`,
 *   `ZC-NUMBER-RANGE`; `ZC-UNIT-MISMATCH` for a figure whose step has another unit.
 * @see NDRC/MEE guidelines, bought heat
 */
export function hotWaterHeat(request: HotWaterHeatRequest): Heat {
  const temperature = readingStep(request.temperature, { zh: '水温', en: 'Temperature of the water' }, '°C')
  const base = readingStep(request.reference ?? referenceTemperature, referenceTemperature.label, '°C')
  const perDegree = readingStep(request.specificHeat ?? specificHeat, specificHeat.label, 'kJ/(kg·°C)')
  if (!perDegree.gives.value.gt(0))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'specificHeat',
      text: perDegree.gives.value.toFixed(),
      allowed: '> 0 kJ/(kg·°C)',
    })
  const rise = { zh: '温升', en: 'Temperature above the reference' }
  return heatOfMass(request.mass, [riseStep('temperature', rise, temperature, base, CRITICAL), perDegree])
}
