import type { Text } from '@zerocarbon/accounting/trace'

/** One thing that two versions of a set, or of the dictionary, say differently, in a sentence. */
export interface SetChange {
  readonly of: 'set' | 'phase' | 'limit' | 'criterion' | 'fact'
  /** Id of the phase, limit, criterion or fact; of the set itself empty. */
  readonly id: string
  readonly says: Text
}
