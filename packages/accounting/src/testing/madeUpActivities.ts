import { ZcError, type Problem } from '../errors/index.ts'
import type { Activity } from '../inventory/Activity.ts'
import type { ActivitySource, Role } from '../inventory/ActivitySource.ts'
import type { InventoryInput } from '../inventory/Inventory.ts'
import { periodOf, type Period } from '../inventory/period.ts'
import { findUnit } from '../quantity/index.ts'

const sources = new Map<string, ActivitySource>()

/** One object for each role and carrier, since sources are compared by identity. */
export function sourceOf(
  role: Role,
  carrier: string = role.endsWith('heat') ? 'heat' : 'electricity',
): ActivitySource {
  const id = `${role} ${carrier}`
  const known = sources.get(id)
  if (known) return known
  const source = { id, carrier, role, name: { zh: `${id}（虚构）`, en: id }, units: ['MWh'] }
  sources.set(id, source)
  return source
}

const year2025: Period = periodOf('2025-01-01', '2025-12-31')

type Row = Partial<Omit<Activity, 'unit' | 'period'>> & {
  readonly unit?: string
  readonly days?: readonly [string, string]
}

/** 1 MWh bought over the whole of 2025, unless said. The key is the number of its row. */
export function activity({ unit = 'MWh', days = ['2025-01-01', '2025-12-31'], ...rest }: Row = {}): Activity {
  const source = rest.source ?? sourceOf('bought-power')
  const defaults = { source, amount: 1, meter: source.id, estimated: false, options: null, key: 0 }
  return { ...defaults, ...rest, unit: findUnit(unit), period: periodOf(...days) }
}

/** The rows stand in column D from row 2 on; each row gets its place as key. */
export function inputOf(rows: readonly Activity[], more: Partial<InventoryInput> = {}): InventoryInput {
  return {
    activities: rows.map((row, key) => ({ ...row, key })),
    reporting: year2025,
    locate: (key) => ({ sheet: '活动', cell: `D${String(key + 2)}` }),
    ...more,
  }
}

/** The problem a call is refused with. */
export function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
  throw new Error('nothing was thrown')
}
