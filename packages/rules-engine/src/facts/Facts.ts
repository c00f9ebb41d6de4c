import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { CellRef, Derivation, Text } from '@zerocarbon/accounting/trace'

/** Something known about the subject. */
export interface Fact {
  readonly id: string
  readonly value: Decimal | boolean | string
  /** The unit of the fact dictionary, not another of its kind; `1` for shares, empty for yes-or-no and text. */
  readonly unit: string
  /** Why the fact itself may still change. */
  readonly provisional?: Text
  /** Further reasons of that kind. */
  readonly moreProvisional?: readonly Text[]
  readonly at?: CellRef
  /** Ranges of cells a computed fact rests on, `能源台账!E2:E13`; gone through when asked. */
  readonly from?: () => readonly string[]
  readonly why?: () => Derivation
}

/** Something not known, with what is missing and what to do. */
export interface AbsentFact {
  readonly id: string
  readonly reason: Text
  readonly at?: CellRef
}

/** What is known. A fact nobody gave is missing: never zero, never false. */
export interface Facts {
  get(id: string): Fact | undefined
  absent(id: string): AbsentFact | undefined
}

/** Why somebody leaves a criterion out. */
export interface Waiver {
  readonly reason: string
  /** The document that bears it out, as whoever gave the reason names it. */
  readonly evidence?: string
  readonly at?: CellRef
}

/** What is judged, and for which day. */
export interface Case {
  /** ISO day whose law applies. */
  readonly on: string
  /** Id of a sector in the fact dictionary. */
  readonly sector?: string
  readonly facts: Facts
  /** Reasons given for leaving criteria out, by criterion id; only waivable criteria listen. */
  readonly waived?: Readonly<Record<string, Waiver>>
}
