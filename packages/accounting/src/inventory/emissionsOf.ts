import { zcError } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import { quantity, show, tCO2, type Quantity } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import { emissionsBy } from './emissionsBy.ts'
import { explainPlan } from './explainPlan.ts'
import { planOf } from './planOf.ts'
import type { PlanRequest } from './PlanRequest.ts'

/** Emissions of one activity, with the plan behind them and an explanation on request. */
export interface EmissionResult {
  /** tCO2. Negative only for heat or power sold. */
  readonly emissions: Quantity<'co2'>
  readonly plan: EmissionPlan
  readonly why: () => Derivation
}

/**
 * Emissions of one activity: activity data × emission factor, nothing rounded.
 *
 * @param amount - What was used, in any unit of the factor's dimension. Not negative.
 * @param amountWhy - Where the amount comes from; asked only when somebody wants the explanation.
 * @returns tCO2 (CO2 only).
 * @throws {ZcError} `ZC-AMOUNT-NEGATIVE`, and whatever planOf throws.
 */
export function emissionsOf(
  request: Omit<PlanRequest, 'unit'> & { readonly amount: Quantity },
  finder: FactorFinder,
  amountWhy?: () => Derivation,
): EmissionResult {
  const { amount, ...rest } = request
  assertNotNegative(amount)
  return resultOf(planOf({ ...rest, unit: amount.unit }, finder), amount, amountWhy)
}

/**
 * Emissions of an amount under a plan that was chosen before, for many amounts of one kind.
 *
 * @param amount - In the plan's unit. Not negative.
 * @throws {ZcError} `ZC-AMOUNT-NEGATIVE`.
 */
export function emissionsUnder(
  plan: EmissionPlan,
  amount: Quantity,
  amountWhy?: () => Derivation,
): EmissionResult {
  assertNotNegative(amount)
  return resultOf(plan, amount, amountWhy)
}

function resultOf(plan: EmissionPlan, amount: Quantity, amountWhy?: () => Derivation): EmissionResult {
  const given = (): Derivation => ({
    kind: 'given',
    label: { zh: '用量', en: 'Amount' },
    gives: { value: amount.value, unit: amount.unit.symbol },
  })
  return {
    emissions: quantity(emissionsBy(plan, amount.value), tCO2),
    plan,
    why: () => explainPlan(plan, (amountWhy ?? given)()),
  }
}

function assertNotNegative(amount: Quantity): void {
  if (amount.value.isNegative() && !amount.value.isZero())
    throw zcError('ZC-AMOUNT-NEGATIVE', { amount: show(amount) })
}
