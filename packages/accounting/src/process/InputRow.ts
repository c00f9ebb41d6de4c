import type { CellRef } from '../trace/index.ts'

/** One named value as a row of ZC_Inputs, a JSON file or a function's argument gives it. */
export interface InputRow {
  /** Id, name or alias of an input; a stream follows after a colon: `用量:石灰石`. */
  readonly name: string
  readonly value: number | string
  /** Empty where the value is a share, a word, or carries its unit itself. */
  readonly unit: string
  /** Where nobody wrote the unit and it is the one the method states. */
  readonly unitOf?: 'method'
  readonly at?: CellRef
  /** Document behind the value, as written; a factor of a supplier needs one. */
  readonly evidence?: string
}
