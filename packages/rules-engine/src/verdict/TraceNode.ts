import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { AbsentFact } from '../facts/Facts.ts'
import type { Day, Leaf } from '../ruleset/RuleSet.ts'
import type { Limit, Margin, Measure } from './Measure.ts'

/** True, false, or null where it cannot be known. */
export type Truth = boolean | null

/** Why a limit gives no answer on a day. */
export type LimitGap =
  /** It holds from a later day. */
  | 'later'
  | 'expected'
  /** No value here: none for this size, or none set. */
  | 'none'
  | 'recalled'

/** One comparison as it went. */
export interface LeafTrace {
  readonly kind: 'leaf'
  readonly result: Truth
  readonly leaf: Leaf
  /** The facts compared: what the reading takes for those of the leaf. */
  readonly fact: string
  readonly per?: string
  /** The value compared; left out when missing. */
  readonly value?: Decimal | boolean | string
  readonly measured?: Measure
  /** Also where it does not hold yet; `gap` says so. */
  readonly limit?: Limit
  readonly margin?: Margin
  readonly gap?: LimitGap
  /** Why the document sets no limit here, where it sets none. */
  readonly openNote?: Text
  /** The day from which a limit of a later day holds; the first of its bands where nobody knows which. */
  readonly laterFrom?: Day
  readonly missing: readonly AbsentFact[]
}

/** How a condition came out, part by part; parts that did not decide are there too. */
export type TraceNode =
  | { readonly kind: 'all' | 'any' | 'not'; readonly result: Truth; readonly of: readonly TraceNode[] }
  | LeafTrace
