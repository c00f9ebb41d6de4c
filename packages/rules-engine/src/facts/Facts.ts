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

/** What is judged, and for which day. */
export interface Case {
  /** ISO day whose law applies. */
  readonly on: string
  /** Id of a sector in the fact dictionary. */
  readonly sector?: string
  readonly facts: Facts
  /** Reasons given for leaving criteria out, by criterion id; only waivable criteria listen. */
  readonly waived?: Readonly<Record<string, string>>
}
