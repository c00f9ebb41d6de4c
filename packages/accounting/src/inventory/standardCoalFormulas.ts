import { ZcError, zcError } from '../errors/index.ts'
import type { CoalFactor, FactorFinder, FuelFactor } from '../factor/index.ts'
import { convertValue, findUnit, netGJ, tce, type Quantity, type Unit } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { ActivityOptions } from './Activity.ts'
import { assertConvertible } from './assertConvertible.ts'
import { assertPossible } from './assertPossible.ts'
import { assertReading } from './assertReading.ts'
import { fuelFactor } from './fuelFactor.ts'
import type { PlanRequest } from './PlanRequest.ts'
import { coefficientFrom, coefficientStep, type StandardCoalCoefficient } from './standardCoalCoefficient.ts'
import { standardCoalHeat } from './standardCoalHeat.ts'
import type { StandardCoalRequest } from './standardCoalRequest.ts'

/** A result in tce with its steps, and the published values in them. */
export interface StandardCoalFound {
  readonly why: Derivation
  readonly coefficients: readonly StandardCoalCoefficient[]
}

const coal: Text = { zh: '折标准煤', en: 'As standard coal' }

/** Amount × coefficient. */
export function byCoefficient(
  { source, amount, amountWhy }: StandardCoalRequest,
  factor: CoalFactor,
): StandardCoalFound {
  if (factor.value === null) {
    throw zcError('ZC-FACTOR-MISSING', { carrier: source.name, wanted: factor.name, existing: [] })
  }
  const per = findUnit(factor.per)
  assertConvertible(amount.unit, per, source)
  const label = { zh: '折标系数', en: 'Standard-coal coefficient' }
  const coefficient = coefficientFrom(factor, label, factor.value, `kgce/${factor.per}`)
  const used = convertValue(amount.value, amount.unit, per)
  const gives = { value: used.times(coefficient.value).div(1000), unit: tce.symbol }
  const parts = [amountStep(amount, per, amountWhy), coefficientStep(coefficient)]
  return { why: { kind: 'multiply', label: coal, gives, of: parts }, coefficients: [coefficient] }
}

/** Net heat ÷ heat of standard coal. */
export function byNetHeat({ amount, amountWhy }: StandardCoalRequest): StandardCoalFound {
  const gigajoules = convertValue(amount.value, amount.unit, netGJ)
  const gives = { value: gigajoules.div(standardCoalHeat.value), unit: tce.symbol }
  const of = [amountStep(amount, netGJ, amountWhy), coefficientStep(standardCoalHeat)]
  return { why: { kind: 'divide', label: coal, gives, of }, coefficients: [standardCoalHeat] }
}

/** Amount × measured or default calorific value ÷ heat of standard coal. */
export function byCalorificValue(
  { source, amount, date, options, amountWhy }: StandardCoalRequest,
  finder: FactorFinder,
): StandardCoalFound {
  const request: PlanRequest = { source, unit: amount.unit, date, options: options ?? null }
  const fuel = recordOrMeasured(request, finder)
  // Without a record per t, or per 万Nm3 of a gas, as a measured value is read.
  const per = findUnit(fuel?.per ?? source.units[0]!)
  assertConvertible(amount.unit, per, source)
  const unit = `GJ/${per.symbol}`
  let heat: Derivation
  let published: readonly StandardCoalCoefficient[] = []
  if (options?.ncv) {
    assertReading(request, fuel, per.symbol, finder)
    assertPossible(options, per.symbol)
    const label = { zh: '低位发热量（实测）', en: 'Net calorific value, measured' }
    heat = { kind: 'given', label, gives: { value: options.ncv, unit } }
  } else {
    if (!fuel || fuel.ncv === null)
      throw zcError('ZC-FACTOR-SET', { reason: `${fuel?.id ?? source.id}: ncv` })
    const label = { zh: '低位发热量', en: 'Net calorific value' }
    const ncv = coefficientFrom(fuel, label, fuel.ncv, unit)
    heat = coefficientStep(ncv)
    published = [ncv]
  }
  const gigajoules = convertValue(amount.value, amount.unit, per).times(heat.gives.value)
  const heatOf: Derivation = {
    kind: 'multiply',
    label: { zh: '热量', en: 'Heat' },
    gives: { value: gigajoules, unit: 'GJ' },
    of: [amountStep(amount, per, amountWhy), heat],
  }
  const gives = { value: gigajoules.div(standardCoalHeat.value), unit: tce.symbol }
  return {
    why: { kind: 'divide', label: coal, gives, of: [heatOf, coefficientStep(standardCoalHeat)] },
    coefficients: [...published, standardCoalHeat],
  }
}

/** The record of a fuel; null where there is none and the calorific value was measured, which needs none. */
function recordOrMeasured(request: PlanRequest, finder: FactorFinder): FuelFactor | null {
  try {
    return fuelWithHeat(request, finder)
  } catch (error) {
    const missing = error instanceof ZcError && error.problem.code === 'ZC-FACTOR-MISSING'
    if (!missing || !request.options?.ncv) throw error
    return null
  }
}

/** The record of the set that was named, where it has a heat value; else the one of family and date. */
function fuelWithHeat(request: PlanRequest, finder: FactorFinder): FuelFactor {
  const { set, ncv, carbon, method, knownOn } = request.options ?? {}
  const asked = (options: ActivityOptions): FuelFactor => fuelFactor({ ...request, options }, finder)
  const others: ActivityOptions = {
    ...(ncv && { ncv }),
    ...(carbon && { carbon }),
    ...(method && { method }),
    ...(knownOn !== undefined && { knownOn }),
  }
  if (set === undefined) return asked(others)
  const named = asked({ ...others, set })
  const fits = findUnit(named.per).dimension === request.unit.dimension
  return fits && (named.ncv !== null || ncv !== undefined) ? named : asked(others)
}

/** The amount in the unit asked for, with the step that converts it. */
export function amountStep(amount: Quantity, per: Unit, why: StandardCoalRequest['amountWhy']): Derivation {
  const given: Derivation = why?.() ?? {
    kind: 'given',
    label: { zh: '用量', en: 'Amount' },
    gives: { value: amount.value, unit: amount.unit.symbol },
  }
  if (amount.unit.symbol === per.symbol) return given
  const gives = { value: convertValue(amount.value, amount.unit, per), unit: per.symbol }
  return { kind: 'convert', label: { zh: '换算单位', en: 'Unit conversion' }, gives, of: [given] }
}
