import type { GasPotential, ProcessFactor } from '@zerocarbon/accounting/factor'
import type { Citation, Text } from '@zerocarbon/accounting/trace'
import type { FactorSet } from './FactorSet.ts'

/** What rows of one table say of where they come from. */
export type Origin = Pick<Citation, 'source' | 'dataYear' | 'released' | 'confidence' | 'reviewBy'>

/** A row whose origin is a place in the list of origins. */
type Packed<T> = T extends unknown
  ? Omit<T, keyof Origin | 'note'> & {
      readonly origin: number
      /** A place in the list of notes. */
      readonly note?: number
      /** The record within the table, which ends the locator. */
      readonly record?: string
    }
  : never

/** A gas by the names people use for it. */
export interface Gas {
  /** As chemists write it: `CF4`, `HFC-134a`, `R-410A`. */
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
}

/** What the rows of one table share; a member that a kind has not is absent. */
export const familyMembers = [
  'kind',
  'region',
  'set',
  'edition',
  'valid',
  'method',
  'calibre',
  'gas',
  'numerator',
] as const
export type Family = Partial<Record<(typeof familyMembers)[number], unknown>>

/** A factor whose common members are a place in the list of families. */
export interface PackedFactor {
  readonly id: string
  readonly family: number
  readonly origin: number
  readonly record?: string
  readonly note?: number
}
/** Its id is `process/<set>/<parameter>`, and `/<of>` where it is of something. */
type PackedProcess = Omit<Packed<ProcessFactor>, 'id' | 'kind'>
/** Its id is `gwp/<set>/<gas>`. */
type PackedPotential = Omit<Packed<GasPotential>, 'id' | 'kind' | 'name' | 'aliases'>

/**
 * A factor set as a file holds it: each origin, family and gas once, and no id that the row itself gives. Half the
 * size, which every workbook host loads.
 */
export interface PackedFactorSet extends Pick<
  FactorSet,
  'id' | 'hash' | 'carriers' | 'regions' | 'parameters'
> {
  readonly origins: readonly Origin[]
  readonly notes: readonly Text[]
  readonly gases: readonly Gas[]
  readonly families: readonly Family[]
  readonly factors: readonly PackedFactor[]
  readonly process: readonly PackedProcess[]
  readonly potentials: readonly PackedPotential[]
}
