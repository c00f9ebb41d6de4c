import type { Confidence, Text } from '@zerocarbon/accounting/trace'
import type { AbsentFact } from '../facts/Facts.ts'
import type { Cite, Criterion } from '../ruleset/RuleSet.ts'
import type { Limit, Margin, Measure } from './Measure.ts'
import type { TraceNode } from './TraceNode.ts'

/**
 * 已达标、有差距、缺少数据、待确认、不适用、未到期、已说明理由. `undetermined`: the limit is announced, absent for this
 * size, or only recalled, or admissible readings disagree. `notInForce`: from a later day on, or no longer.
 */
export type Outcome = 'pass' | 'fail' | 'missing' | 'undetermined' | 'notApplicable' | 'notInForce' | 'waived'

/** One admissible reading, judged alone. */
export interface ReadingVerdict {
  readonly id: string
  readonly label: Text
  readonly argument: Text
  readonly confidence: Confidence
  readonly outcome: Outcome
  readonly measured?: Measure
  readonly limit?: Limit
  readonly margin?: Margin
  readonly missing: readonly AbsentFact[]
  readonly tree: TraceNode
}

/** What is decided about one criterion, and why. */
export interface Verdict {
  readonly criterion: Criterion
  readonly outcome: Outcome
  readonly provisional: boolean
  readonly provisionalBecause: readonly Text[]
  /** One sentence with the figures and, where something is lacking, what to do. */
  readonly reason: Text
  /** Only where one comparison of numbers decides. Of several readings, the least favourable one's. */
  readonly measured?: Measure
  readonly limit?: Limit
  readonly margin?: Margin
  /** Whose measure is shown, where there are readings. */
  readonly shownReading?: string
  readonly readings: readonly ReadingVerdict[]
  readonly missing: readonly AbsentFact[]
  /** Of the limit it was held against, or of the criterion. */
  readonly cite: Cite
  /** The clause for people, led by its document where that is another than the criterion's. */
  readonly clause: string
  /** How `appliesWhen` came out, where there is one. */
  readonly applies?: TraceNode
  /** What decided: the requirement in the reading shown, or the condition under which it applies. */
  readonly tree: TraceNode
}
