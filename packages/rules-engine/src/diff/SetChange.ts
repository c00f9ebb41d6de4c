import type { Text } from '@zerocarbon/accounting/trace'

/** One thing that two versions of a set say differently, in a sentence. */
export interface SetChange {
  readonly of: 'set' | 'phase' | 'limit' | 'criterion'
  /** Id of the phase, limit or criterion; of the set itself empty. */
  readonly id: string
  readonly says: Text
}
