import type { Basis } from '../factor/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import type { ActivityOptions } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'

/** What standardCoal needs to know. */
export interface StandardCoalRequest {
  readonly source: ActivitySource
  readonly amount: Quantity
  /** 当量值 or 等价值 for electricity. Undefined is an error for electricity and does not matter for other carriers. */
  readonly basis: Basis | undefined
  readonly date?: string | undefined
  readonly options?: ActivityOptions | null
  /** Where the amount comes from; as given where it is absent. */
  readonly amountWhy?: (() => Derivation) | undefined
}
