import type { Activity, Inventory, InventoryLine } from '@zerocarbon/accounting'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import {
  combineStated,
  type LineHalfWidth,
  type StatedLine,
  type StatedTotal,
} from '@zerocarbon/accounting/uncertainty'
import type { Stated } from '../tables/statedRows.ts'
import { factorIdOf } from './factorIdOf.ts'
import type { RunShare } from './runShares.ts'
import { uncertainParts } from './uncertainParts.ts'

/** One line of the total with what was stated of it; t CO2e, fractions. */
export interface LineUncertainty extends LineHalfWidth {
  readonly label: Text
  /** Relative half-width of the factor; null where nobody said, undefined where the line has none. */
  readonly factor: Decimal | null | undefined
  /** Rows of the line, and those of them that state nothing of their amount. */
  readonly rows: number
  readonly silent: number
}

/** Uncertainty of the location-based total in tCO2e, as far as people stated it in their tables. */
export interface PlantUncertainty extends Omit<StatedTotal, 'lines'> {
  /** Without those that count zero by rule. */
  readonly lines: readonly LineUncertainty[]
  /** Of all lines, those that state nothing too. */
  readonly total: Decimal
  /** False while the inventory itself lacks data. */
  readonly complete: boolean
}

/** One run of a process method whose emissions are in the total, and how far its inputs move them. */
export interface UncertainRun {
  readonly label: Text
  /** tCO2e, signed. */
  readonly co2e: Decimal
  readonly shares: readonly RunShare[]
  /** Ids of the defaults it used, or of itself where its rows speak of a factor; null where it used none. */
  readonly factor: string | null
  readonly stated: Decimal | null
  readonly rows: number
  readonly silent: number
}

/** What the uncertainty of a plant is read from. */
export interface UncertaintySources {
  readonly inventory: Pick<Inventory, 'lines' | 'complete'>
  /** Of the reporting period, those computed from ZC_Inputs too. */
  readonly activities: readonly Activity[]
  readonly statedBy: (key: number) => Stated
  /** How the inputs of a run move an activity it feeds; undefined for a row of a table. */
  readonly inputsOf: (activity: Activity) => readonly RunShare[] | undefined
  readonly runs: readonly UncertainRun[]
  /** CH4 and N2O of fuels in tCO2e, for which no table has a place to state anything. */
  readonly otherGases: Decimal
}

const ZERO = new Decimal(0)
const otherGasesLabel: Text = { zh: '燃料的 CH4、N2O', en: 'CH4 and N2O of fuels' }

interface Draft extends Pick<LineUncertainty, 'label' | 'rows' | 'silent'> {
  readonly parts: StatedLine['parts']
  readonly factor: string | null
}

/**
 * Half-widths by line and of the total by IPCC approach 1. A line that does not state both its amounts and its factor
 * is not in the total's half-width and is counted apart. A factor has one uncertainty: the largest that any row states
 * for it holds wherever it is used.
 */
export function plantUncertainty(sources: UncertaintySources): PlantUncertainty {
  const { inventory, runs, otherGases } = sources
  const factors = new Map<string, Decimal>()
  const say = (factor: string | null, stated: Decimal | null): void => {
    if (factor === null || stated === null) return
    const known = factors.get(factor)
    if (!known || stated.gt(known)) factors.set(factor, stated)
  }
  const rows = new Map<number, Activity[]>()
  for (const activity of sources.activities) {
    const same = rows.get(activity.key)
    if (same) same.push(activity)
    else rows.set(activity.key, [activity])
  }
  const drafts = inventory.lines
    // What counts zero by rule is zero whatever its meter says.
    .filter((line) => line.scope !== null && factorIdOf(line) !== null)
    .map((line) => ofLine(line, rows, sources, say))
  for (const { label, co2e, shares, factor, stated, rows: all, silent } of runs) {
    say(factor, stated)
    const parts = shares.map(({ id, share, relative }) => ({ id, value: co2e.times(share), relative }))
    drafts.push({ label, parts, factor, rows: all, silent })
  }
  if (!otherGases.isZero()) {
    const parts = [{ id: otherGasesLabel.en, value: otherGases, relative: null }]
    drafts.push({ label: otherGasesLabel, parts, factor: null, rows: 0, silent: 0 })
  }
  const combined = combineStated(
    drafts.map(({ parts, factor }): StatedLine => ({
      parts,
      factor: factor === null ? null : { id: factor, relative: factors.get(factor) ?? null },
    })),
  )
  const lines = drafts.map(({ label, factor, rows: all, silent }, i): LineUncertainty => ({
    ...combined.lines[i]!,
    label,
    factor: factor === null ? undefined : (factors.get(factor) ?? null),
    rows: all,
    silent,
  }))
  const total = lines.reduce((sum, { value }) => sum.plus(value), ZERO)
  return { ...combined, lines, total, complete: inventory.complete }
}

function ofLine(
  line: InventoryLine,
  rows: ReadonlyMap<number, readonly Activity[]>,
  { statedBy, inputsOf }: UncertaintySources,
  say: (factor: string | null, stated: Decimal | null) => void,
): Draft {
  const own = line.keys.flatMap((key) => rows.get(key)?.filter(({ source }) => source === line.source) ?? [])
  // A supplier's factor that stands among the inputs of a run is one of them.
  const typed = line.plan.basis === 'typed' && own.some((activity) => inputsOf(activity) !== undefined)
  const factor = typed ? null : factorIdOf(line)
  let silent = 0
  const parts = uncertainParts(line, own, (activity) => {
    const inputs = inputsOf(activity)
    const { amount, factor: stated } = statedBy(activity.key)
    say(factor, stated)
    const lacks = inputs ? inputs.some(({ relative }) => relative === null) : amount === null
    if (lacks) silent += 1
    return inputs ? { inputs } : { meter: amount }
  })
  return { label: line.source.name, parts, factor, rows: own.length, silent }
}
