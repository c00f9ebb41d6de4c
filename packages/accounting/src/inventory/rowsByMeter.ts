import type { Activity } from './Activity.ts'

/** Rows of each meter, in the order they stand. */
export function rowsByMeter<R extends Pick<Activity, 'meter'>>(rows: readonly R[]): Map<string, R[]> {
  const meters = new Map<string, R[]>()
  for (const row of rows) {
    const known = meters.get(row.meter)
    if (known) known.push(row)
    else meters.set(row.meter, [row])
  }
  return meters
}
