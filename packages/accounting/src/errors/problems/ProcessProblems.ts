import type { Words } from './Words.ts'

/** Process methods and their inputs: what each problem carries. */
export interface ProcessProblems {
  'ZC-METHOD-UNKNOWN': { readonly method: string; readonly near: readonly string[] }
  /** `known`: those that come nearest first. */
  'ZC-INPUT-UNKNOWN': { readonly method: Words; readonly name: string; readonly known: readonly Words[] }
  /**
   * `stream` is empty for an input of the method as a whole; `example` is the name to write. `choices`: the words it
   * may be. `published`: what has a published value, nearest first; `elsewhere`: the guidelines that have one of this
   * stream, where the one asked for has none. `uncounted`: what nothing is counted of without
   * it, while the rest of the method is. `see`: where the values to be typed for it are listed.
   */
  'ZC-INPUT-MISSING': {
    readonly method: Words
    readonly input: Words
    readonly stream: string
    readonly example: string
    readonly choices?: readonly Words[]
    readonly published?: readonly Words[]
    readonly elsewhere?: readonly string[]
    readonly see?: Words
    readonly uncounted?: Words
  }
  'ZC-INPUT-TWICE': { readonly input: Words; readonly stream: string }
  /** `each`: whether the input belongs to a stream. */
  'ZC-INPUT-STREAM': { readonly input: Words; readonly stream: string; readonly each: boolean }
  /**
   * `most` is empty where there is no upper bound. `above`: what it cannot be more than, which is given or follows from
   * what is given. `rest`: the input that states what a sum of shares lacks, where that part does not matter.
   */
  'ZC-INPUT-RANGE': {
    readonly input: Words
    readonly stream?: string
    readonly text: string
    readonly least: string
    readonly most: string
    readonly unit: string
    readonly above?: { readonly input: Words; readonly text: string }
    readonly rest?: Words
    /** A number without a unit: what it is in another unit, beside what is usual in `unit`. */
    readonly reading?: { readonly unit: string; readonly as: string; readonly usual: string }
  }
  /** `text` is empty where more than one of those that exclude each other are given. */
  'ZC-INPUT-CHOICE': {
    readonly input: Words
    readonly stream?: string
    readonly text: string
    readonly known: readonly (Words | string)[]
  }
  'ZC-INPUT-FILE': { readonly file: string; readonly reason: Words }
  /** `of`: what the balance is of, `C` or a gas; absent for an amount of anything else. */
  'ZC-BALANCE-NEGATIVE': { readonly what: Words; readonly value: string; readonly of?: string }
}
