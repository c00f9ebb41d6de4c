import { issueOf, ZcError, type Issue, type Problem } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import { Decimal, ExactSum, quantity, tCO2, type Quantity, type Unit } from '../quantity/index.ts'
import type { Activity, ActivityOptions } from './Activity.ts'
import { scopeOf, type ActivitySource } from './ActivitySource.ts'
import { amountIssues } from './amountIssues.ts'
import { coverageIssues } from './coverageIssues.ts'
import { emissionsBy, isBiogenic, type EmissionPlan } from './EmissionPlan.ts'
import { explainLine, explainTotal } from './explainInventory.ts'
import { fuelGases } from './fuelGases.ts'
import type { Inventory, InventoryInput, InventoryLine } from './Inventory.ts'
import { meterBandIssues } from './meterBandIssues.ts'
import { meterSummary } from './meterSummary.ts'
import { partOf } from './partOf.ts'
import { planOf } from './planOf.ts'
import { rowsByMeter } from './rowsByMeter.ts'
import { sumMeterIssues } from './sumMeterIssues.ts'
import { soldIssues } from './soldIssues.ts'
import { spanIssues } from './spanIssues.ts'

interface Group {
  readonly source: ActivitySource
  readonly unit: Unit
  readonly plan: EmissionPlan
  readonly sum: ExactSum
  readonly keys: number[]
  readonly options: ActivityOptions | null
  estimates: number
  lastDay: string
}
type Slot = Group | Problem
type Slots = Map<ActivitySource, Map<Unit, Map<ActivityOptions | null, Map<string, Slot>>>>

/**
 * An inventory from activity rows: amounts of one source, unit and factor are summed exactly and multiplied once.
 *
 * A row that cannot be computed becomes an issue at its cell and makes the inventory incomplete; the others still
 * count. Months no row covers are issues too, so that a gap never looks like a total.
 *
 * @returns tCO2, location-based, nothing rounded. Explanations are built only when asked for.
 */
export function inventoryOf(input: InventoryInput, finder: FactorFinder): Inventory {
  const issues: Issue[] = [...(input.issues ?? [])]
  const groups = group(input, finder, issues)
  const meters = rowsByMeter(input.activities)
  const summaries = meters.map(meterSummary)
  issues.push(
    ...coverageIssues(meters, input),
    ...amountIssues(summaries, input.locate),
    ...spanIssues(input.activities, finder, input.locate),
    ...meterBandIssues(summaries, input.locate),
    ...sumMeterIssues(summaries, input.locate, input.issues),
  )
  const lines = groups.map((g) => lineOf(g, input))
  const processes = input.processes ?? []
  issues.push(...soldIssues({ lines, processes }, finder, input.locate))
  const sum = (scope: 1 | 2): Quantity<'co2'> => {
    const own = total(lines.filter((line) => line.scope === scope))
    const parts = processes.filter((part) => part.scope === scope)
    return quantity(
      parts.reduce((so, { co2 }) => so.plus(co2), own.value),
      tCO2,
    )
  }
  const direct = sum(1)
  const indirect = sum(2)
  const all = quantity(direct.value.plus(indirect.value), tCO2)
  return {
    reporting: input.reporting,
    lines,
    processes,
    direct,
    indirect,
    total: all,
    complete: !issues.some((issue) => issue.severity === 'must'),
    issues,
    estimates: lines.reduce((n, line) => n + line.estimates, 0),
    why: () => explainTotal(lines, processes, all),
  }
}

function group(input: InventoryInput, finder: FactorFinder, issues: Issue[]): Group[] {
  const groups: Group[] = []
  const slots: Slots = new Map()
  // Rows of one source mostly follow each other in time, so the last slot of a source is asked first.
  const recent = new Map<ActivitySource, { readonly activity: Activity; readonly slot: Slot }>()
  for (const activity of input.activities) {
    const last = recent.get(activity.source)
    let slot = last && alike(last.activity, activity) ? last.slot : undefined
    if (slot === undefined) {
      slot = slotOf(slots, activity, finder, groups)
      recent.set(activity.source, { activity, slot })
    }
    const refused = 'code' in slot ? slot : addTo(slot, activity)
    if (refused) issues.push(issueOf(refused, input.locate(activity.key, partOf(refused))))
  }
  return groups.filter(({ keys }) => keys.length > 0)
}

/** Null where the amount is in the sum; an amount that cannot be added is the problem of its row alone. */
function addTo(slot: Group, { amount, key, estimated, period }: Activity): Problem | null {
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

/** Same formula without looking: same unit, options and last day. */
function alike(a: Activity, b: Activity): boolean {
  return a.unit === b.unit && a.options === b.options && a.period.end === b.period.end
}

function slotOf(slots: Slots, activity: Activity, finder: FactorFinder, groups: Group[]): Slot {
  const { source, unit, options, period } = activity
  const byDate = inner(inner(inner(slots, source), unit), options)
  let slot = byDate.get(period.end)
  if (slot === undefined) {
    slot = open(activity, finder, groups)
    byDate.set(period.end, slot)
  }
  return slot
}

function inner<K, J, V>(map: Map<K, Map<J, V>>, key: K): Map<J, V> {
  let found = map.get(key)
  if (found === undefined) map.set(key, (found = new Map()))
  return found
}

/** Rows of different dates share a group when they end up with the same formula and the same published records. */
function open(activity: Activity, finder: FactorFinder, groups: Group[]): Slot {
  const { source, unit, options, period } = activity
  try {
    const plan = planOf({ source, unit, options, date: period.end }, finder)
    const same = groups.find(
      (g) => g.source === source && g.unit === unit && g.options === options && samePlan(g.plan, plan),
    )
    if (same) return same
    const fresh: Group = {
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

function lineOf(g: Group, input: InventoryInput): InventoryLine {
  const amount = quantity(g.sum.total(), g.unit)
  const emissions = quantity(emissionsBy(g.plan, amount.value), tCO2)
  const biogenic = isBiogenic(g.plan)
  const line = {
    source: g.source,
    scope: biogenic ? null : scopeOf(g.source.role),
    biogenic,
    gases: fuelGases(g.plan, amount.value, g.options),
    amount,
    emissions,
    plan: g.plan,
    keys: g.keys,
    estimates: g.estimates,
    options: g.options,
    lastDay: g.lastDay,
  }
  return { ...line, why: () => explainLine(line, input) }
}

function total(lines: readonly InventoryLine[]): Quantity<'co2'> {
  return quantity(
    lines.reduce((sum, line) => sum.plus(line.emissions.value), new Decimal(0)),
    tCO2,
  )
}
