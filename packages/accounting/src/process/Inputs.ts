import type { Text } from '../trace/index.ts'
import type { Traced } from './Traced.ts'

/** What a method may read: its own inputs, converted to the units it states, each with its origin. */
export interface Inputs {
  /** An input that is there, given or by default; asking for another is a mistake in the method. */
  number(id: string): Traced
  /** As number, or null where nobody gave it and nothing stands in. */
  numberOrNull(id: string): Traced | null
  /** Id of a choice, or null where nobody chose. */
  choice(id: string): string | null
  /** The streams of a group in the order they were given. */
  streams(group: string): readonly Stream[]
  /** A published value the method needs beside its inputs; null where the factor set has none. */
  published(parameter: string, of: string, label: Text): Traced | null
}

/** One stream: its inputs, and what it is called. */
export interface Stream extends Inputs {
  readonly label: string
  /** Id of its substance in the factor set where one is known; else the label. */
  readonly substance: string
}
