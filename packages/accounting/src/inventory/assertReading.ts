import { ZcError, zcError } from '../errors/index.ts'
import type { FactorFinder, FuelFactor } from '../factor/index.ts'
import { convertValue, Decimal, findUnit, GJ, type Unit } from '../quantity/index.ts'
import { bounds } from './assertPossible.ts'
import type { PlanRequest } from './PlanRequest.ts'

/** Units laboratories and suppliers state heat in, beside GJ per t (which is MJ/kg) and per 万Nm3. */
const readings: Readonly<Record<string, readonly string[]>> = {
  t: ['kcal/kg', 'kJ/kg', '万kJ/kg', 'kWh/kg'],
  万Nm3: ['MJ/Nm3', 'kcal/Nm3', 'kJ/Nm3', 'kWh/Nm3'],
}

/**
 * Published heats of one fuel differ by far less than this from grade to grade, and the units above by 3.6 or more: a
 * number beyond it was most likely meant in another unit. Our own screen, no norm; a value with its unit passes.
 */
const TIMES = 3

/**
 * Stops a calorific value typed without a unit that this fuel can hardly have in GJ per t or per 万Nm3, but can in
 * another unit people use: 38.931 of natural gas is MJ/Nm3. Nothing is guessed; the sentence names both readings.
 *
 * @param factor - The record in use; null where there is none, and nothing to compare with.
 * @param per - What the measured heat counts per.
 * @throws {ZcError} `ZC-INPUT-RANGE`.
 */
export function assertReading(
  { source, date, options }: PlanRequest,
  factor: FuelFactor | null,
  per: string,
  finder: FactorFinder,
): void {
  const { ncv, ncvBare } = options ?? {}
  if (!ncv || !ncvBare || !factor) return
  const usual = publishedHeat(factor, per, () =>
    finder.find({ kind: 'fuel', carrier: source.carrier, date, per }),
  )
  if (usual === null || !isFar(ncv, usual)) return
  const others = (readings[per] ?? [])
    .map((unit) => ({ unit, heat: ncv.times(gigajoules(unit, findUnit(per))) }))
    .filter(({ heat }) => !isFar(heat, usual))
    .toSorted((a, b) => distance(a.heat, usual).comparedTo(distance(b.heat, usual)))
  const other = others[0]
  if (!other) return
  const unit = `GJ/${per}`
  throw zcError('ZC-INPUT-RANGE', {
    input: bounds.ncv.name,
    text: ncv.toFixed().slice(0, 40),
    least: usual.div(TIMES).toSignificantDigits(4).toFixed(),
    most: usual.times(TIMES).toSignificantDigits(4).toFixed(),
    unit,
    reading: {
      unit: other.unit,
      as: `${other.heat.toSignificantDigits(6).toFixed()} ${unit}`,
      usual: usual.toFixed(),
    },
  })
}

/** Null where nothing published is per the unit asked for. */
function publishedHeat(factor: FuelFactor, per: string, lookUp: () => FuelFactor): Decimal | null {
  if (factor.per === per) return factor.ncv === null ? null : new Decimal(factor.ncv)
  try {
    const { ncv } = lookUp()
    return ncv === null ? null : new Decimal(ncv)
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}

const isFar = (value: Decimal, usual: Decimal): boolean => distance(value, usual).gt(TIMES)

/** How many times one is the other, never below 1. */
const distance = (value: Decimal, usual: Decimal): Decimal =>
  value.gt(usual) ? value.div(usual) : usual.div(value)

/** GJ per `per` of one of a unit such as `kcal/kg`. */
function gigajoules(unit: string, per: Unit): Decimal {
  const [over, under] = unit.split('/').map(findUnit) as [Unit, Unit]
  return convertValue(new Decimal(1), over, GJ).div(convertValue(new Decimal(1), under, per))
}
