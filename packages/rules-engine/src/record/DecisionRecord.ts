import type { CellRef, Text } from '@zerocarbon/accounting/trace'
import type { Waiver } from '../facts/Facts.ts'
import type { Day, RuleSet, Severity } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'

/** What judged: both give the same verdicts, and a replay uses the one that was used. */
export type Backend = 'reference' | 'json-rules-engine'

/** A fact as it was known, with the cell it came from. Numbers are decimal text. */
export interface RecordedFact {
  readonly id: string
  readonly type: 'decimal' | 'boolean' | 'text'
  readonly value: string | boolean
  readonly unit: string
  readonly at?: CellRef
  /** Ranges of cells a computed fact rests on: `能源台账!E2:E13`. */
  readonly from?: readonly string[]
  readonly provisional?: readonly Text[]
}

/** Who was judged, and for which year of theirs. */
export interface RecordedSubject {
  readonly kind: RuleSet['subject']
  /** The subject as its owner calls it: a plant, a file. */
  readonly name: string
  readonly sector?: string
  readonly file?: string
  /** First and last ISO day of the data. */
  readonly period?: { readonly from: Day; readonly to: Day }
}

/** How far from the limit, in the subject's own unit. */
export interface RecordedGap {
  readonly value: string
  readonly unit: string
  /** Of the limit, in percent; absent where the limit is zero. */
  readonly percent?: string
  /** The reading it is told of, where there are several: the least favourable in this unit. */
  readonly reading?: Text
  readonly says: Text
}

/** What was decided about one criterion, with all that decided it. */
export interface RecordedCriterion {
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  readonly outcome: Outcome
  readonly reason: Text
  /** Measured over limit. */
  readonly ratio?: string
  readonly gap?: RecordedGap
  /** Why it may still change. */
  readonly provisional: readonly Text[]
  readonly waiver?: Waiver
  /** Kinds of evidence an auditor asks for. */
  readonly evidence: readonly string[]
  /** The rest of the verdict as data: clause, limit, measure, readings and the tree of comparisons. */
  readonly verdict: unknown
}

/** One assessment, complete enough that somebody else can decide it again offline. */
export interface DecisionRecord {
  readonly format: 'zc-record/1'
  /** Of the content: equal decisions have equal ids. */
  readonly id: string
  /** `sha256:` over the canonical JSON of all the other members. */
  readonly hash: string
  readonly ruleSet: Pick<RuleSet, 'id' | 'version' | 'hash' | 'status'>
  readonly backend: Backend
  /** The day whose law applies. */
  readonly on: Day
  readonly subject: RecordedSubject
  readonly facts: readonly RecordedFact[]
  readonly absent: readonly { readonly id: string; readonly reason: Text; readonly at?: CellRef }[]
  readonly waived: Readonly<Record<string, Waiver>>
  readonly overall: Outcome
  readonly overallReason: Text
  readonly criteria: readonly RecordedCriterion[]
}
