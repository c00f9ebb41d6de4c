import { zcError } from '../errors/index.ts'
import type { FactorFinder, RateFactor } from '../factor/index.ts'
import { Decimal, convertValue, findUnit, MWh, quantity, tCO2, type Quantity } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import type { Inventory } from './Inventory.ts'
import { passedOn } from './passedOn.ts'

/** Emissions as the park method counts electricity. */
export interface ParkMethod {
  readonly total: Quantity<'co2'>
  readonly factor: RateFactor
  /** tCO2: change of what is deducted for bought power that was sold on. */
  readonly sold: Decimal
  readonly why: () => Derivation
}

/**
 * The record behind the 0.8325 kgCO2/kWh that the annex prints for all other electricity. The annex does not say that
 * it follows the yearly notice, so the newer fossil-power factor (0.8273 for 2023) does not replace it.
 */
const OTHER_POWER = 'grid/CN/2022/fossil-only'

/**
 * Emissions by the park method: bought power that is covered by certificates or green trades counts zero, all other
 * bought power takes 0.8325 kgCO2/kWh. Bought power that was sold on is deducted by the same. Fuels and heat count as in
 * the inventory.
 *
 * @param covered - MWh from contractualPower.
 * @throws {ZcError} `ZC-FACTOR-UNKNOWN` where the factor set lacks the record.
 * @see 发改环资〔2025〕910号, annex 4
 */
export function parkMethod(inventory: Inventory, covered: Decimal, finder: FactorFinder): ParkMethod {
  const factor = finder.byId(OTHER_POWER)
  if (factor.kind !== 'rate') throw zcError('ZC-FACTOR-UNKNOWN', { id: OTHER_POWER, near: [] })
  const bought = inventory.lines.filter(({ source }) => source.role === 'bought-power')
  const power = bought.reduce(
    (sum, { amount }) => sum.plus(convertValue(amount.value, amount.unit, MWh)),
    new Decimal(0),
  )
  const byGrid = bought.reduce((sum, { emissions }) => sum.plus(emissions.value), new Decimal(0))
  const rate = new Decimal(factor.value)
  const byRate = (amount: Decimal): Decimal =>
    convertValue(
      convertValue(amount, MWh, findUnit(factor.per)).times(rate),
      findUnit(factor.numerator),
      tCO2,
    )
  const onward = passedOn(inventory)
  const sold = byRate(onward.power).neg().minus(onward.deducted)
  // Without what was sold on, which the annex does not speak of.
  const rest = inventory.total.value.minus(byGrid).minus(onward.deducted)
  const other = power.minus(covered).minus(onward.power)
  const emissions = byRate(other)
  const total = quantity(rest.plus(emissions), tCO2)
  const { id, source, dataYear, released, confidence, reviewBy, name } = factor
  const why = (): Derivation => ({
    kind: 'sum',
    label: { zh: '总排放（园区核算方法，仅 CO2）', en: 'Total emissions (park method, CO2 only)' },
    gives: { value: total.value, unit: 'tCO2' },
    of: [
      {
        kind: 'given',
        label: onward.power.isZero()
          ? { zh: '外购电力以外的排放', en: 'Emissions without bought power' }
          : { zh: '外购和转供电力以外的排放', en: 'Emissions without power bought and sold on' },
        gives: { value: rest, unit: 'tCO2' },
      },
      {
        kind: 'multiply',
        label: { zh: '绿电和绿证以外的外购电力', en: 'Bought power without green power' },
        gives: { value: emissions, unit: 'tCO2' },
        of: [
          {
            kind: 'given',
            label: onward.power.isZero()
              ? { zh: '外购电量减绿电和绿证', en: 'Bought power less green power' }
              : {
                  zh: '外购电量减绿电、绿证和转供电量',
                  en: 'Bought power less green power and power sold on',
                },
            gives: { value: other, unit: 'MWh' },
          },
          {
            kind: 'factor',
            label: name,
            gives: { value: rate, unit: `${factor.numerator}/${factor.per}` },
            cite: { id, source, dataYear, released, confidence, reviewBy },
            because: {
              zh: '园区核算方法（发改环资〔2025〕910号附件4）对其他电力规定的数值',
              en: 'the value the park accounting method (发改环资〔2025〕910号, annex 4) gives for other power',
            },
          },
        ],
      },
    ],
  })
  return { total, factor, sold, why }
}
