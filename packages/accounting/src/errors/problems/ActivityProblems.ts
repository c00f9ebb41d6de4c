import type { NoFacts } from './NoFacts.ts'
import type { Words } from './Words.ts'

/** Activity rows: what each problem carries. */
export interface ActivityProblems {
  /**
   * `method`: the process method of this name; `see`: where the values to be typed for it are listed; `takenBy`: the
   * methods that take it as an input.
   */
  'ZC-CARRIER-UNKNOWN': {
    readonly carrier: string
    readonly known: readonly string[]
    readonly method?: Words
    readonly takenBy?: readonly Words[]
    readonly see?: Words
  }
  'ZC-CARRIER-BLANK': NoFacts
  /** `merged`: the block such as `E5:E8` of which the cell is not the first. */
  'ZC-AMOUNT-BLANK': { readonly merged?: string }
  'ZC-AMOUNT-TEXT': { readonly text: string }
  'ZC-AMOUNT-TEXT-NUMBER': { readonly text: string }
  /** `table` where its cure differs from that of activity rows. */
  'ZC-AMOUNT-NEGATIVE': { readonly amount: string; readonly table?: 'ZC_Green' }
  'ZC-CELL-ERROR': { readonly error: string }
  /** A formula whose result was never stored in the file. */
  'ZC-FORMULA-UNSTORED': { readonly table: string }
  'ZC-VALUE-INVALID': { readonly column: string; readonly text: string; readonly allowed: string | Words }
  'ZC-SCOPE-UNKNOWN': { readonly text: string }
  'ZC-FACTOR-UNSOURCED': { readonly factor: string }
  /** A heat value stated as gross where formulas need the net one; `column` as it is headed, or the option as typed. */
  'ZC-HEAT-GROSS': { readonly column: string; readonly value: string }
}
