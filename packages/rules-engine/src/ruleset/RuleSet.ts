import type { Confidence, Text } from '@zerocarbon/accounting/trace'
import type { FactDefinition } from './FactDictionary.ts'

/** ISO day: `2026-12-31`. */
export type Day = string

/** A number as decimal text, so that 0.2 is 0.2: `"0.2"`. */
type DecimalText = string

/**
 * How far a set itself has come. `draft`: being written; `assumed`: our reading while the official text is not known;
 * `trial`: the issuer calls it 试行; `published`: content frozen; `superseded`: another set took its place.
 */
export type Status = 'draft' | 'assumed' | 'trial' | 'published' | 'superseded'

/** `veto`: missing it loses everything (一票否决); `mandatory`: must hold; `guiding`: counted and shown, never decides. */
export type Severity = 'veto' | 'mandatory' | 'guiding'

/** A document a rule stands in. */
export interface RuleSource {
  readonly title: Text
  readonly issuer: string
  /** Document number: `工信厅节函〔2026〕334号`. */
  readonly number: string
  /** Left out where it was not seen. */
  readonly issued?: Day
  readonly url?: string
  /** How sure we are of the document's own particulars. */
  readonly confidence: Confidence
}

/** The place in a document. */
export interface Cite {
  /** Key of `sources`. */
  readonly source: string
  /** As the document or the copy we read names it; never made up. */
  readonly clause: string
  /** Words of the document, only where they were read. */
  readonly quote?: string
}

/** Sectors and the year by which a programme wants them in. A phase never lapses: its target is a beginning. */
export interface Phase {
  readonly id: string
  readonly title: Text
  /** Ids of sectors in the fact dictionary, or `*` for all. */
  readonly sectors: readonly string[]
  readonly announced: Day
  /** A year (`2027`) or a day. */
  readonly targetBy: string
  readonly force: 'pilot' | 'target' | 'mandatory'
  readonly confidence: Confidence
  readonly cite: Cite
}

/**
 * A limit computed from facts, such as a correction for altitude. No division: a correction factor is written as a
 * decimal, so that every backend computes it exactly.
 */
export type Formula =
  | DecimalText
  | { readonly fact: string }
  | { readonly plus: readonly Formula[] }
  | { readonly minus: readonly [Formula, Formula] }
  | { readonly times: readonly Formula[] }
  | { readonly least: readonly Formula[] }
  | { readonly greatest: readonly Formula[] }

/** A limit from a day on, until a later one takes over. */
export interface DatedValue {
  readonly from: Day
  /** Null: the document sets no limit here. Left out where only the announcement is known. */
  readonly value?: DecimalText | null
  /** Instead of a value: what it is computed from. */
  readonly formula?: Formula
  /** Announced and not yet binding: decides nothing. */
  readonly expected?: true
  /** Easier than the one before, and somebody has checked that it is. */
  readonly eases?: true
  readonly confidence: Confidence
  readonly checkedOn: Day
  readonly cite: Cite
  readonly note?: Text
}

/** One stretch of a banded limit; `atLeast` belongs to the band, `below` does not. Words have `is` instead. */
export interface Band {
  readonly is?: readonly string[]
  readonly atLeast?: DecimalText
  readonly below?: DecimalText
  readonly values: readonly DatedValue[]
}

/** A limit as a dated history, single or by bands of another fact. */
export interface Parameter {
  readonly label: Text
  /** As the comparison gives it; empty for a count, a grade, or a quotient shown as 1.28 and not as 128 %. */
  readonly unit: string
  /** Decimals it is written with; a measured value is shown with at least as many. */
  readonly decimals: number
  readonly values?: readonly DatedValue[]
  /** The fact whose size, or word, chooses the band. */
  readonly by?: string
  readonly bands?: readonly Band[]
}

export type Operator = 'atMost' | 'lessThan' | 'atLeast' | 'moreThan' | 'equals'

/** One comparison. With `per` it is a share: the fact over `per`, compared by cross-multiplication. */
export interface Leaf {
  readonly fact: string
  readonly per?: string
  readonly op: Operator
  /** Key of `parameters`: every threshold with a legal source is one. */
  readonly limit?: string
  /** A plain value where no document is behind it: true, a word, `"0"`. */
  readonly value?: boolean | string
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf

/** One admissible meaning of facts the document does not define. */
export interface Reading {
  readonly id: string
  readonly label: Text
  readonly argument: Text
  readonly confidence: Confidence
  /** The name used in `require` and the fact this reading takes for it. */
  readonly facts: Readonly<Record<string, string>>
}

export interface Criterion {
  readonly id: string
  readonly severity: Severity
  /** Number of the indicator in the document; the lines of one indicator share it. */
  readonly indicator?: string
  /** `entry`, `2030`: which of several lines of one indicator this is. */
  readonly stage?: string
  readonly title: Text
  /** How sure we are of what is measured; the limit has a confidence of its own. */
  readonly confidence: Confidence
  /** Where what is measured is defined, if not at `cite`. */
  readonly definedIn?: Cite
  readonly appliesWhen?: Condition
  readonly require: Condition
  readonly readings?: readonly Reading[]
  readonly waivable?: { readonly reason: Text; readonly cite: Cite }
  readonly evidence: readonly string[]
  readonly advice?: Text
  readonly cite: Cite
}

/** A set another one builds on. */
interface Extension {
  readonly ruleset: string
  /** `stricter`: what takes the place of a limit may not be easier. */
  readonly mode: 'replace' | 'stricter'
  /** Ids of criteria that are not taken over. */
  readonly without?: readonly string[]
}

/** How a measured value meets a limit (GB/T 8170): as it is, or rounded half to even to the limit's decimals. */
export type Compare = 'full-value' | 'rounded-value'

/** A programme's criteria as data: the content of one `ruleset.json`, with what reading it added. */
export interface RuleSet {
  readonly format: 'zc-ruleset/1'
  readonly id: string
  readonly version: string
  readonly status: Status
  /** Only sets of one programme, jurisdiction and criterion can contradict each other. */
  readonly programme: string
  readonly jurisdiction: string
  readonly subject: 'factory' | 'product' | 'park'
  readonly title: Text
  readonly sources: Readonly<Record<string, RuleSource>>
  readonly inForce: { readonly from: Day; readonly to?: Day }
  readonly extends?: Extension
  /** Subjects are judged by it without asking for it. */
  readonly byDefault?: true
  /** Ids of sets it takes the place of from its first day on. */
  readonly supersedes?: readonly string[]
  /** Full value where left out. */
  readonly compare?: Compare
  readonly phases?: readonly Phase[]
  readonly parameters?: Readonly<Record<string, Parameter>>
  /** Parameters other programs read; they need no criterion. */
  readonly offers?: readonly string[]
  readonly criteria: readonly Criterion[]
  /** Added on reading: what the facts it names are. */
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** Added on reading: what the evidence its criteria ask for is called, by id. */
  readonly evidence: Readonly<Record<string, Text>>
  /** Added on reading: `sha256:` over the file's content and type, unit and decimals of its facts. */
  readonly hash: string
}
