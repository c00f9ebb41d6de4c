import { monthsOf, type Activity, type InventoryLine } from '@zerocarbon/accounting'
import { Decimal, ExactSum } from '@zerocarbon/accounting/quantity'
import type { PlantReport } from '@zerocarbon/workbook'

/** Emissions of one source in one month, tCO2. */
interface MonthPart {
  readonly line: InventoryLine
  readonly emissions: Decimal
  readonly estimated: boolean
}

export interface MonthOfEmissions {
  /** `2026-03`. */
  readonly month: string
  readonly parts: readonly MonthPart[]
  /** Whether a meter that reads in other months has no row here, or a row here could not be counted. */
  readonly missing: boolean
}

/** A bill runs for one month, at most for two; what runs longer cannot be put in a month without inventing. */
const LONGEST = 62

/** Emissions by month of the last day of each row; null where rows run too long for that. */
export function monthlyEmissions({ inventory, activities }: PlantReport): MonthOfEmissions[] | null {
  const { reporting, lines, complete } = inventory
  if (activities.length === 0 || activities.some(({ period }) => period.last - period.first + 1 > LONGEST))
    return null
  const lineOf = new Map(lines.flatMap((line) => line.keys.map((key) => [key, line] as const)))
  const months = monthsOf(reporting.first, reporting.last)
  const missing = complete ? new Set<string>() : missingMonths(activities, lineOf, months)
  const sums = new Map(months.map((month) => [month, new Map<InventoryLine, Slot>()]))
  for (const activity of activities) {
    const line = lineOf.get(activity.key)
    const inMonth = sums.get(activity.period.end.slice(0, 7))
    if (!line || !inMonth) continue
    const slot = inMonth.get(line) ?? { sum: new ExactSum(), estimated: false }
    slot.sum.add(activity.amount)
    slot.estimated ||= activity.estimated
    inMonth.set(line, slot)
  }
  return months.map((month) => ({
    month,
    missing: missing.has(month),
    parts: lines.flatMap((line): MonthPart[] => {
      const slot = sums.get(month)!.get(line)
      return slot && line.scope !== null
        ? [{ line, emissions: shareOfLine(line, slot.sum.total()), estimated: slot.estimated }]
        : []
    }),
  }))
}

interface Slot {
  readonly sum: ExactSum
  estimated: boolean
}

/** A line has one factor, so its emissions split as its amount does. */
function shareOfLine({ emissions, amount }: InventoryLine, part: Decimal): Decimal {
  return amount.value.isZero() ? new Decimal(0) : emissions.value.times(part).div(amount.value)
}

function missingMonths(
  activities: readonly Activity[],
  lineOf: ReadonlyMap<number, InventoryLine>,
  months: readonly string[],
): Set<string> {
  const covered = new Map<string, Set<string>>()
  const missing = new Set<string>()
  for (const { meter, source, period, key } of activities) {
    const id = `${meter} ${source.id}`
    const own = covered.get(id) ?? new Set<string>()
    for (const month of monthsOf(period.first, period.last)) {
      own.add(month)
      if (!lineOf.has(key)) missing.add(month)
    }
    covered.set(id, own)
  }
  for (const own of covered.values()) for (const month of months) if (!own.has(month)) missing.add(month)
  return missing
}
