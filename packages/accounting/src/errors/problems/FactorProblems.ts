import type { Words } from './Words.ts'

/** Factors: what each problem carries. */
export interface FactorProblems {
  /** `takenBy`: of a thing nobody burns, the process methods that take it. */
  'ZC-FACTOR-MISSING': {
    readonly carrier: Words
    readonly wanted: Words
    readonly existing: readonly string[]
    readonly takenBy?: readonly Words[]
  }
  /** `span`: the last day of a row that begins on `date` in another year, its factors, and those of the first day. */
  'ZC-FACTOR-DATE': {
    readonly carrier: Words
    readonly date: string
    readonly earliest: string
    readonly span?: { readonly end: string; readonly used: string; readonly first: string }
  }
  'ZC-FACTOR-EXPIRED': { readonly carrier: Words; readonly date: string; readonly latest: string }
  /** `released`: the earliest release that is known of those that fit; empty where none is. */
  'ZC-FACTOR-UNRELEASED': {
    readonly carrier: Words
    readonly knownOn: string
    readonly released: string
    readonly existing: readonly string[]
  }
  /**
   * Several named sets in one report; each with its rows, the first few and how many. Of fuels where `kind` is absent,
   * else of warming potentials, of defaults of process methods, or calibres of bought power.
   */
  'ZC-FACTOR-MIXED': {
    readonly kind?: 'potential' | 'process' | 'power'
    readonly sets: readonly {
      readonly set: string
      readonly rows: number
      readonly cells: readonly string[]
    }[]
  }
  /** A factor that was to be looked at again before the report's last day. */
  'ZC-FACTOR-REVIEW': { readonly factor: string; readonly reviewBy: string; readonly end: string }
  'ZC-FACTOR-UNKNOWN': { readonly id: string; readonly near: readonly string[] }
  'ZC-FACTOR-SET': { readonly reason: string }
  /** A file of own factors; `place` is a line of CSV or an entry of JSON. */
  'ZC-OWN-FACTOR': {
    readonly place: string
    readonly column: string
    readonly text: string
    readonly allowed: Words
  }
  'ZC-OWN-SIZE': { readonly what: Words; readonly size: string; readonly limit: string }
}
