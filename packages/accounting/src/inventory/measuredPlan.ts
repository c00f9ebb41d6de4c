import { ZcError, zcError } from '../errors/index.ts'
import type { FactorFinder, FuelFactor } from '../factor/index.ts'
import { findUnit, litre, tCO2 } from '../quantity/index.ts'
import { assertConvertible } from './assertConvertible.ts'
import { assertPossible } from './assertPossible.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import { fuelFactor } from './fuelFactor.ts'
import { carbonToCO2, fuelWords, givenTerm } from './fuelTerms.ts'
import type { PlanRequest } from './PlanRequest.ts'

/**
 * The published record of a fuel, or null where there is none and everything its CO2 follows from was measured. A fuel
 * of biological origin is refused then: without a record nothing would keep its CO2 out of the fossil total.
 *
 * @throws {ZcError} As fuelFactor; where the carbon was measured, `ZC-FACTOR-MISSING` says that the oxidation is wanting.
 */
export function recordUnlessMeasured(request: PlanRequest, finder: FactorFinder): FuelFactor | null {
  const { carbon, oxidation, set, factorId } = request.options ?? {}
  try {
    return fuelFactor(request, finder)
  } catch (error) {
    // Whoever names a set or an id wants that one.
    const named = set !== undefined || factorId !== undefined
    if (!(error instanceof ZcError) || error.problem.code !== 'ZC-FACTOR-MISSING' || !carbon || named)
      throw error
    const { carrier, existing } = error.problem.info
    if (existing.some((id) => isBiogenic(id, finder))) throw error
    if (oxidation) return null
    const wanted = { zh: '碳氧化率，与实测含碳量一起填', en: 'oxidation, beside the measured carbon content' }
    throw zcError('ZC-FACTOR-MISSING', { carrier, wanted, existing })
  }
}

function isBiogenic(id: string, finder: FactorFinder): boolean {
  // A factor with one number is listed with it.
  const found = finder.byId(id.replace(/ \(.*\)$/, ''))
  return found.kind === 'fuel' && found.biogenic === true
}

/**
 * Fuel combustion by measured values alone: amount × carbon × oxidation × 44/12.
 *
 * @throws {ZcError} `ZC-DENSITY-NEEDED`, `ZC-GAS-CONDITIONS`, `ZC-UNIT-MISMATCH`, `ZC-INPUT-RANGE`.
 */
export function measuredPlan({ source, unit, options }: PlanRequest): EmissionPlan {
  // Per t, or per 万Nm3 of a gas, as it is read.
  const per = findUnit(source.units[0]!)
  const liquid = unit.dimension === 'volume' && per.dimension === 'mass' ? options?.density : undefined
  if (!liquid) assertConvertible(unit, per, source)
  assertPossible(options, per.symbol)
  return {
    unit,
    per: liquid ? litre : per,
    terms: [
      ...(liquid ? [givenTerm(liquid.div(1000), fuelWords.density, 't/L')] : []),
      givenTerm(options!.carbon!, fuelWords.carbon, `tC/${per.symbol}`),
      givenTerm(options!.oxidation!, fuelWords.oxidation, ''),
      ...carbonToCO2,
    ],
    gives: tCO2,
    sign: 1,
    factors: [],
    basis: 'measured-carbon',
  }
}
