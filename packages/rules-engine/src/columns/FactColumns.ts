import type { Case } from '../facts/Facts.ts'

/** A column of numbers, each a whole number of 10^-scale; NaN where missing. */
export interface NumberColumn {
  readonly scale: number
  readonly values: Float64Array
  /** The same, with NaN also where not above zero: denominators. */
  readonly wholes: Float64Array
  /** The largest of them, without its sign. */
  readonly most: number
}

/** A column of words: 0 where missing, otherwise a word's place in the list, from 1. */
export interface WordColumn {
  readonly words: readonly (string | boolean)[]
  readonly codes: Uint32Array
}

/** The facts of many subjects, column by column. */
export interface FactColumns {
  readonly rows: number
  readonly numbers: ReadonlyMap<string, NumberColumn>
  readonly words: ReadonlyMap<string, WordColumn>
  /** 1 where a reason was given for leaving the criterion out, by criterion id. */
  readonly waived: ReadonlyMap<string, Uint8Array>
  /** Subjects with a number that has too many digits for a column: they are judged one by one. */
  readonly odd: ReadonlyMap<number, Case>
}
