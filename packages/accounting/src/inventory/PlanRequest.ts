import type { Unit } from '../quantity/index.ts'
import type { ActivityOptions } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'

/** Everything a plan depends on beside the factor set. */
export interface PlanRequest {
  readonly source: ActivitySource
  readonly unit: Unit
  /** Last day of the activity, ISO; absent: the latest factor. */
  readonly date?: string | undefined
  readonly options?: ActivityOptions | null
}
