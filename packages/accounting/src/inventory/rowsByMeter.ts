import type { Activity } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'

/** The rows of one meter for one source. */
export interface MeterRows<R> {
  readonly meter: string
  readonly source: ActivitySource | undefined
  readonly rows: readonly R[]
}

interface Group<R> extends MeterRows<R> {
  readonly rows: R[]
}

/**
 * Rows of each meter and source, in the order they stand. A meter id alone is not enough: a workshop may use one id
 * for its gas and its power, and the gas of June must not fill the gap of its power.
 */
export function rowsByMeter<
  R extends Pick<Activity, 'meter'> & { readonly source: ActivitySource | undefined },
>(rows: readonly R[]): MeterRows<R>[] {
  const groups: MeterRows<R>[] = []
  const sources = new Map<ActivitySource | undefined, Map<string, Group<R>>>()
  // Rows of one meter often follow each other.
  let last: Group<R> | undefined
  for (const row of rows) {
    const { meter, source } = row
    if (last?.meter === meter && last.source === source) {
      last.rows.push(row)
      continue
    }
    let meters = sources.get(source)
    if (meters === undefined) sources.set(source, (meters = new Map()))
    let group = meters.get(meter)
    if (group) group.rows.push(row)
    else {
      meters.set(meter, (group = { meter, source, rows: [row] }))
      groups.push(group)
    }
    last = group
  }
  return groups
}
