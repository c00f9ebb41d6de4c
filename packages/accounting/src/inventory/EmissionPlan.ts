import type { Factor } from '../factor/index.ts'
import type { Decimal, Unit } from '../quantity/index.ts'
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

/** Whether its CO2 is of biological origin and belongs in no fossil total. */
export const isBiogenic = ({ factors }: EmissionPlan): boolean =>
  factors.some((factor) => factor.kind === 'fuel' && factor.biogenic === true)
