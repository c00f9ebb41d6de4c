import type { Words } from './Words.ts'

/** The input of a method a value was typed for, with its stream; what was typed; the unit wanted, empty for a share. */
export interface TypedInput {
  readonly name: Words
  readonly typed: string
  readonly unit: string
}
