import { issueOf, ZcError, type Issue, type Problem } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import { ExactSum, type Unit } from '../quantity/index.ts'
import type { Activity, ActivityOptions } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import type { InventoryInput } from './Inventory.ts'
import { partOf } from './partOf.ts'
import { planOf } from './planOf.ts'

/** Rows of one source, unit and formula, their amounts added exactly. */
export interface RowGroup {
  readonly source: ActivitySource
  readonly unit: Unit
  readonly plan: EmissionPlan
  readonly sum: ExactSum
  readonly keys: number[]
  readonly options: ActivityOptions | null
  estimates: number
  lastDay: string
}
type Slot = RowGroup | Problem
type ByDate = Map<string, Slot>
type ByOptions = Map<ActivityOptions | null, ByDate>
/** The dates of the last row of a source. */
interface Recent {
  readonly unit: Unit
  readonly options: ActivityOptions | null
  readonly byDate: ByDate
}

/**
 * Groups rows by what is computed alike, so that a formula is worked out once and multiplied once.
 *
 * @param issues - Takes the problem of each row that has no formula or whose amount cannot be added, at its cell.
 */
export function groupRows(
  { activities, locate }: Pick<InventoryInput, 'activities' | 'locate'>,
  finder: FactorFinder,
  issues: Issue[],
): RowGroup[] {
  const groups: RowGroup[] = []
  const slots = new Map<ActivitySource, Map<Unit, ByOptions>>()
  // Rows of one source mostly share unit and options: what remains to look up is their date.
  const recent = new Map<ActivitySource, Recent>()
  for (const activity of activities) {
    const { source, unit, options, period } = activity
    let last = recent.get(source)
    if (last?.unit !== unit || last.options !== options) {
      const byDate: ByDate = inner(inner(inner(slots, source), unit), options)
      recent.set(source, (last = { unit, options, byDate }))
    }
    let slot = last.byDate.get(period.end)
    if (slot === undefined) last.byDate.set(period.end, (slot = open(activity, finder, groups)))
    const refused = 'code' in slot ? slot : addTo(slot, activity)
    if (refused) issues.push(issueOf(refused, locate(activity.key, partOf(refused))))
  }
  return groups.filter(({ keys }) => keys.length > 0)
}

/** Null where the amount is in the sum; an amount that cannot be added is the problem of its row alone. */
function addTo(slot: RowGroup, { amount, key, estimated, period }: Activity): Problem | null {
  try {
    slot.sum.add(amount)
  } catch (error) {
    if (!(error instanceof ZcError)) throw error
    return error.problem
  }
  slot.keys.push(key)
  if (estimated) slot.estimates++
  if (period.end > slot.lastDay) slot.lastDay = period.end
  return null
}

function inner<K, J, V>(map: Map<K, Map<J, V>>, key: K): Map<J, V> {
  let found = map.get(key)
  if (found === undefined) map.set(key, (found = new Map()))
  return found
}

/** Rows of different dates share a group when they end up with the same formula and the same published records. */
function open(activity: Activity, finder: FactorFinder, groups: RowGroup[]): Slot {
  const { source, unit, options, period } = activity
  try {
    const plan = planOf({ source, unit, options, date: period.end }, finder)
    const same = groups.find(
      (g) => g.source === source && g.unit === unit && g.options === options && samePlan(g.plan, plan),
    )
    if (same) return same
    const fresh: RowGroup = {
      source,
      unit,
      plan,
      sum: new ExactSum(),
      keys: [],
      options,
      estimates: 0,
      lastDay: period.end,
    }
    groups.push(fresh)
    return fresh
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
}

function samePlan(a: EmissionPlan, b: EmissionPlan): boolean {
  const terms =
    a.terms.length === b.terms.length &&
    a.terms.every((t, i) => t.op === b.terms[i]!.op && t.value.eq(b.terms[i]!.value))
  return (
    terms &&
    a.basis === b.basis &&
    a.factors.length === b.factors.length &&
    a.factors.every((f, i) => f === b.factors[i])
  )
}
