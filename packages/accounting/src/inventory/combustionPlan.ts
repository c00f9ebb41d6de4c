import { zcError } from '../errors/index.ts'
import type { FactorFinder, FuelFactor } from '../factor/index.ts'
import { Decimal, findUnit, litre, netGJ, tCO2, tonne, unitNamed, type Unit } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { ActivityOptions } from './Activity.ts'
import { assertConvertible } from './assertConvertible.ts'
import { assertPossible } from './assertPossible.ts'
import { assertReading } from './assertReading.ts'
import type { EmissionPlan, Term } from './EmissionPlan.ts'
import { fuelFactor } from './fuelFactor.ts'
import { carbonToCO2, fuelWords, givenTerm } from './fuelTerms.ts'
import { measuredPlan, recordUnlessMeasured } from './measuredPlan.ts'
import type { PlanRequest } from './PlanRequest.ts'

/** What a measured carbon content is per. */
const gasUnit = '万Nm3'
const perMeasured: ReadonlySet<string> = new Set(['t', gasUnit])

/**
 * Fuel combustion: amount × NCV × carbon per heat × oxidation × 44/12.
 *
 * Measured carbon content comes before a measured calorific value with default carbon, and both before defaults. A
 * CO2 per heat that was published comes before the carbon beside it. Where carbon and oxidation were measured no record is
 * needed. Net heat needs no calorific value.
 * 44/12 is never rounded to 3.667, which would move the fifth digit.
 *
 * @throws {ZcError} `ZC-DENSITY-NEEDED` for a liquid in litres; `ZC-GAS-CONDITIONS` for a gas in plain m3;
 *   `ZC-INPUT-RANGE` for a measured value no fuel can have.
 * @see GB/T 32150-2015 and the sector guidelines built on it
 */
export function combustionPlan(request: PlanRequest, finder: FactorFinder): EmissionPlan {
  const { source, unit, options } = request
  const factor = recordUnlessMeasured(request, finder)
  if (!factor) return measuredPlan(request)
  const stated = findUnit(factor.per)
  const byNetHeat = unit.dimension === 'net-heat' && stated.dimension !== 'net-heat' && factor.carbon !== null
  // A record per tonne serves a gas in Nm3 where its heat or carbon was measured, which is per 万Nm3 then.
  const measuredGas =
    (options?.ncv ?? options?.carbon) !== undefined &&
    unit.dimension === 'gas' &&
    stated.dimension === 'mass' &&
    factor.carbon !== null &&
    source.units.includes(gasUnit)
  const per = byNetHeat ? netGJ : measuredGas ? findUnit(gasUnit) : stated
  if (options?.carbon && (byNetHeat || !perMeasured.has(factor.per)))
    throw zcError('ZC-UNIT-MISMATCH', { from: 'tC/t', to: `tC/${per.symbol}`, subject: source.name })
  const liquid = unit.dimension === 'volume' && per.dimension === 'mass'
  if (liquid && !options?.density)
    throw zcError('ZC-DENSITY-NEEDED', { carrier: source.name, unit: unit.symbol })
  // Nm3 of a set that has the gas per tonne only, as those of the IPCC.
  const gasByMass = unit.dimension === 'gas' && per.dimension === 'mass' ? options?.gasDensity : undefined
  if (!liquid && !gasByMass) assertConvertible(unit, per, source, () => hasGrossRow(request, finder))
  if (!byNetHeat) assertReading(request, factor, per.symbol, finder)
  assertPossible(options, per.symbol)
  const density = liquid
    ? [givenTerm(options!.density!.div(1000), fuelWords.density, 't/L')]
    : gasByMass
      ? [givenTerm(gasByMass.div(1000), fuelWords.density, 't/Nm3')]
      : []
  return {
    unit,
    per: liquid ? litre : gasByMass ? findUnit('Nm3') : per,
    terms: [...density, ...carbonTerms(factor, measuredGas ? gasUnit : factor.per, options, byNetHeat)],
    gives: tCO2,
    sign: 1,
    factors: [factor],
    basis: options?.carbon
      ? 'measured-carbon'
      : options?.ncv && factor.carbon !== null && !byNetHeat
        ? 'measured-ncv'
        : 'default',
  }
}

function hasGrossRow(request: PlanRequest, finder: FactorFinder): boolean {
  if (request.options?.set === undefined) return false
  return fuelFactor({ ...request, unit: findUnit('kWh(gross)') }, finder).heat === 'gross'
}

/** Measured carbon first, then measured or default heat with default carbon, then a ready-made factor. */
function carbonTerms(
  factor: FuelFactor,
  per: string,
  options: ActivityOptions | null | undefined,
  byNetHeat: boolean,
): Term[] {
  const { ncv, carbon, co2PerHeat, oxidation, direct } = factor
  const oxidised = (): Term => {
    if (options?.oxidation) return givenTerm(options.oxidation, fuelWords.oxidation, '')
    if (oxidation !== null) return published(factor, oxidation, fuelWords.oxidation, '')
    throw zcError('ZC-VALUE-INVALID', { column: '碳氧化率', text: '', allowed: '50 % … 100 %' })
  }
  if (options?.carbon) {
    return [givenTerm(options.carbon, fuelWords.carbon, `tC/${per}`), oxidised(), ...carbonToCO2]
  }
  if (direct !== null && ncv === null) return [published(factor, direct, fuelWords.direct, `tCO2/${per}`)]
  const heat = (): Term[] => {
    if (byNetHeat) return []
    if (options?.ncv) return [givenTerm(options.ncv, fuelWords.ncv, `GJ/${per}`)]
    if (ncv !== null) return [published(factor, ncv, fuelWords.ncv, `GJ/${per}`)]
    // A published fuel of no typical heat, such as municipal waste.
    throw zcError('ZC-VALUE-INVALID', { column: '实测低位发热量', text: '', allowed: `> 0 GJ/${per}` })
  }
  // The carbon beside it is the rounded one of the two; 0.0268 × 44/12 is not the 0.0983 that was published.
  if (co2PerHeat !== undefined)
    return [...heat(), published(factor, co2PerHeat, fuelWords.co2PerHeat, 'tCO2/GJ'), oxidised()]
  if (carbon === null) throw zcError('ZC-FACTOR-SET', { reason: `${factor.id}: carbon` })
  return [...heat(), published(factor, carbon, fuelWords.carbonPerHeat, 'tC/GJ'), oxidised(), ...carbonToCO2]
}

const published = (factor: FuelFactor, text: string, label: Text, unit: string): Term => {
  const value = new Decimal(text)
  return {
    op: '×',
    value,
    why: () => ({ kind: 'factor', label, gives: { value, unit }, cite: factor, because: factor.name }),
  }
}

/** Units a fuel factor is stated in, for messages. */
export function unitsOfFuel(per: string): readonly string[] {
  const unit: Unit | undefined = unitNamed(per)
  return unit?.dimension === tonne.dimension ? ['t', 'kg', '万t'] : ['万Nm3', 'Nm3', 'm3(20C)']
}
