import { convertValue, tCO2, type Decimal } from '../quantity/index.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import { planFactor } from './planFactor.ts'

/**
 * Emissions in tCO2. Multiplies first and divides once; nothing is rounded but division, at 40 digits. Where measured
 * values have so many digits that the product has more than 40, it is rounded to them.
 *
 * @throws {ZcError} What convertValue throws.
 */
export function emissionsBy(plan: EmissionPlan, amount: Decimal): Decimal {
  const factor = planFactor(plan)
  if (factor) {
    const product = amount.times(factor.times)
    return factor.over ? product.div(factor.over) : product
  }
  let value = convertValue(amount, plan.unit, plan.per)
  for (const { op, value: by } of plan.terms) if (op === '×') value = value.times(by)
  for (const { op, value: by } of plan.terms) if (op === '÷') value = value.div(by)
  return convertValue(value, plan.gives, tCO2).times(plan.sign)
}
