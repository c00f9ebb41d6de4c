import type { Cite } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'

/** One worked case beside a set: what is known, and what must come out. */
export interface RuleCase {
  readonly name: string
  readonly on: string
  readonly sector?: string
  /** Numbers in quotes, in the unit of the dictionary. What is not here is missing. */
  readonly facts: Readonly<Record<string, string | boolean>>
  readonly provisional?: readonly string[]
  readonly waived?: Readonly<Record<string, string>>
  readonly cite?: Cite
  readonly expect: Readonly<Record<string, Outcome>>
  readonly expectOverall?: Outcome
  /** The phase the sector is in. */
  readonly expectPhase?: string
}

/** The content of one `tests/*.cases.json`. */
export interface RuleCases {
  readonly format: 'zc-cases/1'
  readonly ruleset: string
  readonly cases: readonly RuleCase[]
}
