import type { Words } from './Words.ts'

/** Periods, months, meters and quality of activity rows: what each problem carries. */
export interface PeriodProblems {
  'ZC-DATE-INVALID': { readonly text: string }
  'ZC-PERIOD-REVERSED': { readonly start: string; readonly end: string }
  'ZC-PERIOD-OUTSIDE': { readonly start: string; readonly end: string; readonly reporting: string }
  /**
   * `rows`: they name no meter; `alike`: and say the same in all; `feed`: `meter` is a fuel burnt in the rows of `cells`
   * and a carbon input of a process method too. Absent where they name a meter.
   */
  'ZC-PERIOD-OVERLAP': {
    readonly meter: string
    readonly months: readonly string[]
    readonly rows?: 'unmetered' | 'alike' | 'feed'
    readonly cells?: readonly string[]
  }
  'ZC-PERIOD-END-BLANK': { readonly start: string; readonly example: string }
  'ZC-MONTH-MISSING': { readonly meter: string; readonly months: readonly string[] }
  'ZC-METER-MISSING': { readonly meter: string; readonly source?: Words; readonly reporting: string }
  'ZC-ESTIMATED': { readonly meter: string }
  'ZC-QUALITY-UNKNOWN': { readonly text: string; readonly known: readonly string[] }
}
