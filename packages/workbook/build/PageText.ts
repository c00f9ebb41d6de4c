import type { ProblemCode } from '@zerocarbon/accounting/errors'

interface Words {
  readonly zh: string
  readonly en: string
}

/** What a function's page says beyond its row in the catalogue. */
export interface PageText {
  /** What comes out, with its unit. */
  readonly result: Words
  /** Formulas beside those of the row. */
  readonly examples: readonly string[]
  /** Formulas shown in a workbook with an amount left empty. */
  readonly withGap: readonly string[]
  readonly errors: readonly ProblemCode[]
  readonly notes: readonly Words[]
}
