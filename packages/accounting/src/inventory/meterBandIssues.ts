import { issueOf, type Issue } from '../errors/index.ts'
import type { Activity } from './Activity.ts'
import type { InventoryInput } from './Inventory.ts'
import { dailyOf, scaleOf, type MeterSummary } from './meterSummary.ts'

/** This many times the others, or one part of it: the nearest slip is a thousand. Our own threshold for review. */
const TIMES = 300
/** Below one part of this a meter is nearly idle, which no unit explains. */
const IDLE = 30_000
/** Meters further apart than this among themselves say nothing about what is usual. */
const SPREAD = 30
/** As few meters as can agree on what is usual. */
const OTHERS = 3

interface Rate {
  readonly rows: readonly Activity[]
  /** Base units of its dimension a day. */
  readonly daily: number
}

/**
 * Meters that are a thousand or ten thousand times away from all others of the same source: kg or t, kWh or 万kWh, a
 * million units or MWh in every row, which a comparison within the meter cannot see.
 *
 * @returns One issue a meter, at its first row. Counted all the same: a person decides.
 */
export function meterBandIssues(meters: readonly MeterSummary[], locate: InventoryInput['locate']): Issue[] {
  const bySource = new Map<string, Rate[]>()
  for (const meter of meters) {
    const { source, rows } = meter
    const daily = dailyOf(meter)
    if (!source || daily === 0) continue
    const key = `${source.id} ${rows[0]!.unit.dimension}`
    const known = bySource.get(key)
    if (known) known.push({ rows, daily })
    else bySource.set(key, [{ rows, daily }])
  }
  return [...bySource.values()].flatMap((rates) => strangers(rates, locate))
}

function strangers(rates: readonly Rate[], locate: InventoryInput['locate']): Issue[] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const { daily } of rates) {
    least = Math.min(least, daily)
    most = Math.max(most, daily)
  }
  if (rates.length <= OTHERS || most < least * TIMES) return []
  const sorted = rates.map(({ daily }) => daily).toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]!
  const far = ({ daily }: Rate): boolean => daily >= median * TIMES || daily * TIMES <= median
  const others = rates.filter((rate) => !far(rate)).map(({ daily }) => daily)
  const agree = others.length >= OTHERS && others.length * 2 > rates.length
  if (!agree || Math.max(...others) > Math.min(...others) * SPREAD) return []
  return rates
    .filter((rate) => far(rate) && rate.daily * IDLE > median)
    .map((rate) => unusual(rate, median, 'meters', locate))
}

/** The issue of a meter, in the unit of its first row. */
export function unusual(
  { rows, daily }: Rate,
  usual: number,
  against: 'meters' | 'before',
  locate: InventoryInput['locate'],
): Issue {
  const { meter, unit, key } = rows[0]!
  const shown = (base: number): string => {
    const value = base / scaleOf(unit)
    return `${Number(value.toPrecision(3)).toString()} ${unit.symbol}`
  }
  const times = daily > usual ? daily / usual : usual / daily
  const info = {
    meter,
    amount: shown(daily),
    usual: shown(usual),
    times: Number(times.toPrecision(2)).toString(),
    against,
  }
  return issueOf({ code: 'ZC-METER-UNUSUAL', info }, locate(key))
}
