import { zcError } from '../errors/index.ts'
import type { CoalFactor, FactorFinder } from '../factor/index.ts'
import { convertValue, findUnit, tce, type Quantity, type Unit } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import { assertConvertible } from './assertConvertible.ts'
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

/** Amount × measured or default calorific value ÷ heat of standard coal. */
export function byCalorificValue(
  { source, amount, date, options, amountWhy }: StandardCoalRequest,
  finder: FactorFinder,
): StandardCoalFound {
  const fuel = finder.find({ kind: 'fuel', carrier: source.carrier, date, method: options?.method })
  const per = findUnit(fuel.per)
  assertConvertible(amount.unit, per, source)
  const unit = `GJ/${fuel.per}`
  let heat: Derivation
  let published: readonly StandardCoalCoefficient[] = []
  if (options?.ncv) {
    const label = { zh: '低位发热量（实测）', en: 'Net calorific value, measured' }
    heat = { kind: 'given', label, gives: { value: options.ncv, unit } }
  } else {
    if (fuel.ncv === null) throw zcError('ZC-FACTOR-SET', { reason: `${fuel.id}: ncv` })
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
