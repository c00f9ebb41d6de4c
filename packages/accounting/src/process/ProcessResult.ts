import type { Issue } from '../errors/index.ts'
import type { GasPotential, ProcessFactor } from '../factor/index.ts'
import type { Decimal } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { ProcessMethod, ProcessRole } from './ProcessMethod.ts'

/** One gas of one calculation, signed: what is recovered or fixed is negative and stays a line of its own. */
export interface ProcessLine {
  readonly role: ProcessRole
  readonly scope: 1 | 2 | 3
  readonly gas: string
  readonly label: Text
  /** t of the gas. */
  readonly mass: Decimal
  /** Null for CO2, which is its own measure. */
  readonly potential: GasPotential | null
  /** tCO2e. */
  readonly co2e: Decimal
  /** Biogenic CO2 is listed and in no total. */
  readonly counts: boolean
  readonly why: () => Derivation
}

/** A figure on the way or beside the emissions, such as GJ of steam. */
export interface ProcessFigure {
  readonly id: string
  readonly label: Text
  readonly value: Decimal
  readonly unit: string
  readonly why: () => Derivation
}

/**
 * What a method gave. With a problem that must be mended there are no lines and no totals: nothing is half-computed,
 * and what is missing is not zero.
 */
export interface ProcessResult {
  readonly method: ProcessMethod
  /** Which of several kilns or tools; empty for the only one. */
  readonly instance: string
  readonly lines: readonly ProcessLine[]
  readonly figures: readonly ProcessFigure[]
  /** t of CO2 alone; null where the inputs are incomplete, and where the method gives figures only. */
  readonly co2: Decimal | null
  /** tCO2e of all gases. */
  readonly co2e: Decimal | null
  /** Set the potentials were taken from. */
  readonly potentials: string
  readonly issues: readonly Issue[]
  /** Published values that stood in for what nobody gave. */
  readonly defaults: readonly ProcessFactor[]
}
