import { ZcError, zcError } from '../errors/index.ts'
import type { Basis, CoalFactor, FactorFinder, FuelFactor } from '../factor/index.ts'
import {
  convertValue,
  Decimal,
  findUnit,
  litre,
  quantity,
  tce,
  tonne,
  type Quantity,
  type Unit,
} from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { ActivityOptions } from './Activity.ts'
import { assertConvertible } from './assertConvertible.ts'
import type { ActivitySource } from './ActivitySource.ts'

/** MJ per kgce: 7,000 kcal of 4.1868 kJ. */
const MJ_PER_KGCE = '29.3076'

/** Energy as standard coal. Two of them compare only on the same electricity basis. */
export interface StandardCoal {
  /** tce. */
  readonly value: Decimal
  readonly basis: Basis
  readonly why: () => Derivation
}

/** What standardCoal needs to know. */
export interface CoalRequest {
  readonly source: ActivitySource
  readonly amount: Quantity
  /** 当量值 or 等价值 for electricity. Undefined is an error for electricity and does not matter for other carriers. */
  readonly basis: Basis | undefined
  readonly date?: string | undefined
  readonly options?: ActivityOptions | null
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
export function standardCoal(request: CoalRequest, finder: FactorFinder): StandardCoal {
  const { source, basis } = request
  if (source.carrier === 'electricity' && basis === undefined)
    throw zcError('ZC-BASIS-NEEDED', { carrier: source.name })
  const weighed = { ...request, amount: byWeight(request) }
  const found = byHeat(weighed, finder)
    ? byCalorificValue(weighed, finder)
    : byCoefficient(weighed, coalFactor(weighed, finder))
  return { value: found.gives.value, basis: basis ?? '当量值', why: () => found }
}

/** Litres become tonnes by the density given with them; without one the unit is refused later, with the cure. */
function byWeight({ source, amount, options }: CoalRequest): Quantity {
  if (source.role !== 'fuel' || amount.unit.dimension !== 'volume' || !options?.density) return amount
  return quantity(convertValue(amount.value, amount.unit, litre).times(options.density).div(1000), tonne)
}

/** Electricity by the basis asked for, heat always by its calorific value. */
function coalFactor({ source, basis }: CoalRequest, finder: FactorFinder): CoalFactor {
  const wanted = source.carrier === 'electricity' ? basis : source.carrier === 'heat' ? '当量值' : undefined
  return finder.find({ kind: 'coal', carrier: source.carrier, basis: wanted })
}

/**
 * Whether the calorific value decides: it was measured; the standard has no coefficient for this fuel, or a range; or
 * its coefficient is per m3 of no stated temperature and the amount is in Nm3.
 */
function byHeat(request: CoalRequest, finder: FactorFinder): boolean {
  const { source, amount, options } = request
  if (source.role !== 'fuel') return false
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

const coal: Text = { zh: '折标准煤', en: 'As standard coal' }

function byCoefficient({ source, amount }: CoalRequest, factor: CoalFactor): Derivation {
  if (factor.value === null) {
    throw zcError('ZC-FACTOR-MISSING', { carrier: source.name, wanted: factor.name, existing: [] })
  }
  const per = findUnit(factor.per)
  assertConvertible(amount.unit, per, source)
  const coefficient = new Decimal(factor.value)
  const used = convertValue(amount.value, amount.unit, per)
  const gives = { value: used.times(coefficient).div(1000), unit: tce.symbol }
  const label = { zh: '折标系数', en: 'Standard-coal coefficient' }
  const shown = { value: coefficient, unit: `kgce/${factor.per}` }
  const parts = [
    amountIn(amount, per),
    { kind: 'factor', label, gives: shown, cite: factor, because: factor.name } as const,
  ]
  return { kind: 'multiply', label: coal, gives, of: parts }
}

function byCalorificValue({ source, amount, date, options }: CoalRequest, finder: FactorFinder): Derivation {
  const fuel: FuelFactor = finder.find({
    kind: 'fuel',
    carrier: source.carrier,
    date,
    method: options?.method,
  })
  const per = findUnit(fuel.per)
  assertConvertible(amount.unit, per, source)
  const ncv = options?.ncv ?? new Decimal(fuel.ncv ?? Number.NaN)
  if (ncv.isNaN()) throw zcError('ZC-FACTOR-SET', { reason: `${fuel.id}: ncv` })
  const gigajoules = convertValue(amount.value, amount.unit, per).times(ncv)
  const heat: Derivation = options?.ncv
    ? {
        kind: 'given',
        label: { zh: '低位发热量（实测）', en: 'Net calorific value, measured' },
        gives: { value: ncv, unit: `GJ/${fuel.per}` },
      }
    : {
        kind: 'factor',
        label: { zh: '低位发热量', en: 'Net calorific value' },
        gives: { value: ncv, unit: `GJ/${fuel.per}` },
        cite: fuel,
        because: fuel.name,
      }
  const definition: Derivation = {
    kind: 'constant',
    label: { zh: '标准煤热值', en: 'Heat of standard coal' },
    gives: { value: new Decimal(MJ_PER_KGCE), unit: 'GJ/tce' },
    because: { zh: '1 kgce = 7000 kcal = 29.3076 MJ', en: '1 kgce = 7000 kcal = 29.3076 MJ' },
  }
  const gives = { value: gigajoules.div(MJ_PER_KGCE), unit: tce.symbol }
  const heatOf: Derivation = {
    kind: 'multiply',
    label: { zh: '热量', en: 'Heat' },
    gives: { value: gigajoules, unit: 'GJ' },
    of: [amountIn(amount, per), heat],
  }
  return { kind: 'divide', label: coal, gives, of: [heatOf, definition] }
}

function amountIn(amount: Quantity, per: Unit): Derivation {
  const given: Derivation = {
    kind: 'given',
    label: { zh: '用量', en: 'Amount' },
    gives: { value: amount.value, unit: amount.unit.symbol },
  }
  if (amount.unit.symbol === per.symbol) return given
  const gives = { value: convertValue(amount.value, amount.unit, per), unit: per.symbol }
  return { kind: 'convert', label: { zh: '换算单位', en: 'Unit conversion' }, gives, of: [given] }
}
