import type { Factor } from '../factor/index.ts'
import { convertValue, tCO2, type Decimal, type Unit } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'

/** One term of a formula: its value and why it is that value. */
export interface Term {
  readonly op: '×' | '÷'
  readonly value: Decimal
  /** Left out where another term already tells: 44/12 is two terms and one step. */
  readonly why?: () => Derivation
}

/**
 * How amounts of one source in one unit become emissions: the same formula for a cell, a row and a total.
 *
 * Emissions = amount, converted to `per`, × each term, ÷ each term, in `gives`, × sign.
 */
export interface EmissionPlan {
  /** Unit the amounts come in. */
  readonly unit: Unit
  /** Unit the factor refers to. */
  readonly per: Unit
  readonly terms: readonly Term[]
  /** Unit the product comes out in, before it is shown in tCO2. */
  readonly gives: Unit
  readonly sign: 1 | -1
  /** The published records used; empty for typed and zero factors. */
  readonly factors: readonly Factor[]
  /** Why this method and this factor, in words. */
  readonly basis: 'measured-carbon' | 'measured-ncv' | 'default' | 'typed' | 'published' | 'zero' | 'listed'
}

/** Emissions in tCO2. Multiplies first and divides last; nothing is rounded but division, at 40 digits. */
export function emissionsBy(plan: EmissionPlan, amount: Decimal): Decimal {
  let value = convertValue(amount, plan.unit, plan.per)
  for (const { op, value: by } of plan.terms) if (op === '×') value = value.times(by)
  for (const { op, value: by } of plan.terms) if (op === '÷') value = value.div(by)
  return convertValue(value, plan.gives, tCO2).times(plan.sign)
}

/** Whether its CO2 is of biological origin and belongs in no fossil total. */
export const isBiogenic = ({ factors }: EmissionPlan): boolean =>
  factors.some((factor) => factor.kind === 'fuel' && factor.biogenic === true)
