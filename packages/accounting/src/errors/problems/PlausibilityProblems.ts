import type { Words } from './Words.ts'

/** Values that can be read and are hard to believe: what each problem carries. */
export interface PlausibilityProblems {
  'ZC-AMOUNT-OUTLIER': {
    readonly meter: string
    readonly amount: string
    readonly usual: string
    readonly times: string
  }
  /** Rows without a meter beside metered rows of the same source and time. */
  /** `meter`: one whose rows are the sum of those of the others, or whose name says so. */
  'ZC-AMOUNT-SUM': {
    readonly source: Words
    readonly rows: number
    readonly meters: readonly string[]
    readonly meter?: string
    readonly by?: 'amount' | 'name'
  }
  /**
   * `usual` is absent where the set has nothing to compare with. `remark`: what the set itself warns of about a published
   * record, which is then the factor; `rows` is 0 where it was used in no table.
   */
  'ZC-FACTOR-UNUSUAL': {
    readonly factor: string
    readonly usual?: string
    readonly rows: number
    readonly remark?: Words
  }
  /** `usual` is the default of the factor set, or the bounds of our own review. */
  'ZC-MEASURED-UNUSUAL': { readonly what: Words; readonly value: string; readonly usual: string }
  /** A whole meter about 1,000 or 10,000 times those it is compared with; `times` has one digit more than needed. */
  'ZC-METER-UNUSUAL': {
    readonly meter: string
    readonly amount: string
    readonly usual: string
    readonly times: string
    /** `twin`: one other meter of the source, and `times` is exact. */
    readonly against: 'meters' | 'before' | 'twin'
  }
  /** One fuel beside which nothing else counts; with `most`, in %, a motor fuel above that share. */
  'ZC-CARRIER-DOMINANT': {
    readonly carrier: Words
    readonly share: string
    readonly others: Words
    readonly most?: string
  }
  /** Energy or water per product far outside what is published, or of a balance; `source` says whose numbers. */
  'ZC-INTENSITY-UNUSUAL': {
    readonly what: Words
    readonly value: string
    readonly usual: string
    readonly source: Words
  }
  /** A share that would be usual as a percentage in place of a fraction, or the other way round; `source` says whose. */
  'ZC-SHARE-UNUSUAL': {
    readonly input: Words
    readonly value: string
    readonly usual: string
    readonly source: Words
  }
}
