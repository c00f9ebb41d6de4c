import type { Words } from './Words.ts'

/** Energy sold, shares and green power: what each problem carries. */
export interface PowerProblems {
  /** `known`: false where something else may have given it, named by `maybe`. */
  'ZC-SOLD-OVER': {
    readonly source: Words
    readonly sold: string
    readonly available: string
    readonly known: boolean
    readonly heat?: boolean
    readonly maybe?: 'fuel' | 'power' | 'process'
  }
  'ZC-SHARE-OVER': { readonly what: Words; readonly part: string; readonly whole: string }
  /** `sold`: what of the power bought was passed on; absent where nothing was. */
  'ZC-GREEN-OVER': { readonly claimed: string; readonly purchased: string; readonly sold?: string }
  /** `retired`: on a day after the one looked at, or before the power begins; absent where it is not retired at all. */
  'ZC-GREEN-UNRETIRED': {
    readonly id: string
    readonly retired?: string
    readonly after?: string
    readonly before?: string
  }
  /**
   * A certificate, or where `trades` is there a trade: 0 for one without any number, else how many count by their contract
   * though nothing but `id`, that of the first, ties them to the user.
   */
  'ZC-GREEN-UNNUMBERED': { readonly trades?: number; readonly id?: string }
  /** `other`: an earlier row that has some of its certificate numbers; absent where all of it stands there. */
  'ZC-GREEN-TWICE': { readonly what: string; readonly other?: string }
}
