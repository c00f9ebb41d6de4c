import type { Issue } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import { Decimal, quantity, tCO2, type Quantity } from '../quantity/index.ts'
import { scopeOf } from './ActivitySource.ts'
import { amountIssues } from './amountIssues.ts'
import { coverageIssues } from './coverageIssues.ts'
import { isBiogenic } from './EmissionPlan.ts'
import { emissionsBy } from './emissionsBy.ts'
import { explainLine, explainTotal } from './explainInventory.ts'
import { fuelGases } from './fuelGases.ts'
import { groupRows, type RowGroup } from './groupRows.ts'
import type { Inventory, InventoryInput, InventoryLine } from './Inventory.ts'
import { meterBandIssues } from './meterBandIssues.ts'
import { meterSummary } from './meterSummary.ts'
import { rowsByMeter } from './rowsByMeter.ts'
import { sumMeterIssues } from './sumMeterIssues.ts'
import { soldIssues } from './soldIssues.ts'
import { spanIssues } from './spanIssues.ts'

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
  const groups = groupRows(input, finder, issues)
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

function lineOf(g: RowGroup, input: InventoryInput): InventoryLine {
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
