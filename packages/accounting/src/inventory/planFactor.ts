import { convertValue, Decimal, tCO2 } from '../quantity/index.ts'
import type { EmissionPlan } from './EmissionPlan.ts'

/** All terms of a plan in one: emissions in tCO2 = amount × times ÷ over. */
export interface PlanFactor {
  /** Exact; carries the sign. */
  readonly times: Decimal
  /** Exact; undefined where nothing is divided. */
  readonly over: Decimal | undefined
}

/** Plans never change, and a column of cells asks for one a thousand times. */
const known = new WeakMap<EmissionPlan, PlanFactor | null>()

/**
 * The one factor a plan comes to; null where it has more digits than are kept, such as three measured values of fifteen
 * digits: then the terms must be applied one by one.
 *
 * @throws {ZcError} What convertValue throws.
 */
export function planFactor(plan: EmissionPlan): PlanFactor | null {
  let factor = known.get(plan)
  if (factor === undefined) known.set(plan, (factor = factorOf(plan)))
  return factor
}

function factorOf({ unit, per, terms, gives, sign }: EmissionPlan): PlanFactor | null {
  const one = new Decimal(1)
  // Says what cannot be converted.
  convertValue(one, unit, per)
  convertValue(one, gives, tCO2)
  const [times, over] = [[new Decimal(sign)], [one]]
  for (const [from, to] of [
    [unit, per],
    [gives, tCO2],
  ] as const) {
    if (from === to) continue
    times.push(new Decimal(from.times), new Decimal(to.over ?? 1))
    over.push(new Decimal(to.times), new Decimal(from.over ?? 1))
  }
  for (const { op, value } of terms) (op === '×' ? times : over).push(value)
  const digits = (list: readonly Decimal[]): number => list.reduce((sum, value) => sum + value.precision(), 0)
  if (Math.max(digits(times), digits(over)) > Decimal.precision) return null
  const product = (list: readonly Decimal[]): Decimal => list.reduce((all, value) => all.times(value))
  const divided = product(over)
  return { times: product(times), over: divided.equals(1) ? undefined : divided }
}
