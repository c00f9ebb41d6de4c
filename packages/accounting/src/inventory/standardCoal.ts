import { ZcError, zcError } from '../errors/index.ts'
import type { Basis, CoalFactor, FactorFinder } from '../factor/index.ts'
import { convertValue, findUnit, litre, quantity, tonne, type Decimal } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import { isFuel } from './ActivitySource.ts'
import type { StandardCoalCoefficient } from './standardCoalCoefficient.ts'
import {
  amountStep,
  byCalorificValue,
  byCoefficient,
  byNetHeat,
  type StandardCoalFound,
} from './standardCoalFormulas.ts'
import type { StandardCoalRequest } from './standardCoalRequest.ts'

/** Energy as standard coal. Two of them compare only on the same electricity basis. */
export interface StandardCoal {
  /** tce. */
  readonly value: Decimal
  readonly basis: Basis
  /** The published values it was computed with; a measured calorific value is not among them. */
  readonly coefficients: readonly StandardCoalCoefficient[]
  readonly why: () => Derivation
}

/**
 * Energy in tonnes of standard coal.
 *
 * The coefficient of GB/T 2589 where it prints one value; where it prints a range, as for natural gas, the measured
 * or default calorific value over 29.3076 MJ/kgce. Heat has no fixed 等价值 and always takes its calorific value.
 *
 * @throws {ZcError} `ZC-BASIS-NEEDED` for electricity without a basis, `ZC-UNIT-MISMATCH`, `ZC-FACTOR-*`.
 * @see GB/T 2589-2020
 */
export function standardCoal(request: StandardCoalRequest, finder: FactorFinder): StandardCoal {
  const { source, basis } = request
  if (source.carrier === 'electricity' && basis === undefined)
    throw zcError('ZC-BASIS-NEEDED', { carrier: source.name })
  const weighed = byWeight(request)
  const found =
    weighed.amount.unit.dimension === 'net-heat'
      ? byNetHeat(weighed)
      : byHeat(weighed, finder)
        ? byCalorificValueOf(weighed, finder)
        : byCoefficient(weighed, coalFactor(weighed, finder))
  const { why, coefficients } = found
  return { value: why.gives.value, basis: basis ?? '当量值', coefficients, why: () => why }
}

/** Litres become tonnes by the density given with them; without one the unit is refused later, with the cure. */
function byWeight(request: StandardCoalRequest): StandardCoalRequest {
  const { source, amount, options, amountWhy } = request
  if (!isFuel(source.role) || amount.unit.dimension !== 'volume' || !options?.density) return request
  const density = options.density.div(1000)
  const litres = convertValue(amount.value, amount.unit, litre)
  const tonnes = quantity(litres.times(density), tonne)
  const given = { kind: 'given', label: { zh: '密度（给定）', en: 'Density, given' } } as const
  const weighedWhy = (): Derivation => ({
    kind: 'multiply',
    label: { zh: '换算单位', en: 'Unit conversion' },
    gives: { value: tonnes.value, unit: tonne.symbol },
    of: [amountStep(amount, litre, amountWhy), { ...given, gives: { value: density, unit: 't/L' } }],
  })
  return { ...request, amount: tonnes, amountWhy: weighedWhy }
}

/** A gas of stated conditions without a calorific value: what it has is a coefficient per m3 of conditions unknown. */
function byCalorificValueOf(request: StandardCoalRequest, finder: FactorFinder): StandardCoalFound {
  try {
    return byCalorificValue(request, finder)
  } catch (error) {
    const { source, amount } = request
    if (!(error instanceof ZcError) || error.problem.code !== 'ZC-FACTOR-MISSING') throw error
    if (amount.unit.dimension !== 'gas') throw error
    const { value, per } = coalFactor(request, finder)
    if (value === null || findUnit(per).dimension !== 'volume') throw error
    const coefficient = { carrier: source.name, value: `${value} kgce/${per}` }
    throw zcError('ZC-GAS-CONDITIONS', { unit: amount.unit.symbol, coefficient })
  }
}

/** Electricity by the basis asked for, heat always by its calorific value. */
function coalFactor({ source, basis }: StandardCoalRequest, finder: FactorFinder): CoalFactor {
  const wanted = source.carrier === 'electricity' ? basis : source.carrier === 'heat' ? '当量值' : undefined
  return finder.find({ kind: 'coal', carrier: source.carrier, basis: wanted })
}

/**
 * Whether the calorific value decides: it was measured; the standard has no coefficient for this fuel, or a range; or
 * its coefficient is per m3 of no stated temperature and the amount is in Nm3.
 */
function byHeat(request: StandardCoalRequest, finder: FactorFinder): boolean {
  const { source, amount, options } = request
  if (!isFuel(source.role)) return false
  if (options?.ncv !== undefined) return true
  try {
    const factor = coalFactor(request, finder)
    const openVolume = findUnit(factor.per).dimension === 'volume' && amount.unit.dimension === 'gas'
    return factor.value === null || factor.range !== null || openVolume
  } catch (error) {
    if (error instanceof ZcError && error.problem.code === 'ZC-FACTOR-MISSING') return true
    throw error
  }
}
