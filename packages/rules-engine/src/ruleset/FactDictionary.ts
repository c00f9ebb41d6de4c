import type { Text } from '@zerocarbon/accounting/trace'

export type FactType = 'decimal' | 'boolean' | 'text'

/** What a fact is: the only things a rule may ask about. */
export interface FactDefinition {
  readonly id: string
  readonly type: FactType
  /** `tCO2`, `tce`, `kWh`; `1` for a share, shown as percent; empty for a count, a grade or a ratio, and for yes-or-no and text. */
  readonly unit: string
  /** Decimals it is shown with; 0 for yes-or-no and text. */
  readonly decimals: number
  /** A number that can be below zero, such as the energy of a process that recovers more than it uses. */
  readonly belowZero?: true
  /** Of a number: the values it can have. */
  readonly range?: FactRange
  readonly name: Text
  /** Where the value comes from, and so what to do when it is missing. */
  readonly derived: Text
  /** Kind of evidence an auditor asks for. */
  readonly evidence: string
  /** What a text fact can be; any text where left out. */
  readonly words?: readonly Word[]
}

/** The values a number can have; without it a share is from 0 to 1 and any other number 0 or more. */
interface FactRange {
  readonly least?: string
  readonly most?: string
  /** A level or a number of things: none lies between two. */
  readonly whole?: true
  /** Where the bounds come from, or what somebody outside them may have meant. */
  readonly why?: Text
}

/** One thing a text fact can be. */
interface Word {
  readonly id: string
  readonly name: Text
}

/** A sector as the phases name it. */
export interface Sector {
  readonly id: string
  readonly name: Text
}

/** What an auditor asks to see. */
interface Evidence {
  readonly id: string
  readonly name: Text
}

/** The content of `rules/facts.json`. */
export interface FactDictionary {
  readonly format: 'zc-facts/1'
  readonly sectors: readonly Sector[]
  /** Where given, facts and criteria name no other. */
  readonly evidence?: readonly Evidence[]
  readonly facts: readonly FactDefinition[]
}
