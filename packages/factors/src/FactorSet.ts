import type { Factor, GasPotential, ProcessFactor } from '@zerocarbon/accounting/factor'
import type { ProcessMethod } from '@zerocarbon/accounting/process'
import type { Text } from '@zerocarbon/accounting/trace'

/**
 * How a carrier is measured. `gas-by-mass`: a gas whose defaults are per tonne, such as LPG; `energy`: electricity and
 * heat, which are energy already.
 */
export type State = 'solid' | 'liquid' | 'gas' | 'gas-by-mass' | 'energy'

/** Something that is bought, burned or used up, and that factors are about: diesel, electricity, compressed air. */
export interface Carrier {
  /** Lower case with hyphens; never changes. */
  readonly id: string
  readonly name: Text
  /** Further names people and tables use, in both languages. No two carriers share a name. */
  readonly aliases: readonly string[]
  readonly state: State
}

/** The country, a grid region or a province. A region without a factor has none; it never borrows another's. */
export interface Region {
  /** `CN`, a grid region such as `CN-EAST`, or ISO 3166-2 such as `CN-JS`. */
  readonly code: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** The region around it, for display only; left out where a province belongs to two grids. */
  readonly parent?: string
}

/** A default that process methods ask for, such as `carbon-content`. */
export interface Parameter {
  /** Lower case with hyphens; never changes. */
  readonly id: string
  readonly name: Text
}

/** A dated edition of all factors. A workbook pins one; a new one changes nothing until the user restates. */
export interface FactorSet {
  /** E.g. `cn-2026.1`. */
  readonly id: string
  /** `sha256:` and 64 hex digits over the canonical JSON of the packed set without its hash. */
  readonly hash: string
  readonly carriers: readonly Carrier[]
  readonly regions: readonly Region[]
  readonly factors: readonly Factor[]
  readonly parameters: readonly Parameter[]
  /** By parameter; those of the preferred guideline stand first. */
  readonly process: readonly ProcessFactor[]
  /** By set, assessments first. */
  readonly potentials: readonly GasPotential[]
  /** The methods its defaults are for: code, and so in no file and not in the hash. */
  readonly methods?: readonly ProcessMethod[]
}
