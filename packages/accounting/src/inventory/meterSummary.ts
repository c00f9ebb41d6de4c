import type { Unit } from '../quantity/index.ts'
import type { Activity } from './Activity.ts'
import type { MeterRows } from './rowsByMeter.ts'

/**
 * What the looks for unusual rows need to know of a meter, from one pass over its rows. Doubles are enough: they only
 * decide whether to look closer or to show a sentence.
 */
export interface MeterSummary extends MeterRows<Activity> {
  /** The first row whose unit is not that of the first row. */
  readonly odd: Activity | undefined
  /** Sum in base units of the dimension; null where rows differ in dimension. */
  readonly sum: number | null
  /** Days of all rows together; days that two rows cover count twice. */
  readonly days: number
  /** How many readings are above zero, and between which sizes in base units they lie. */
  readonly positive: number
  readonly least: number
  readonly most: number
}

/** Goes through the rows of a meter once. */
export function meterSummary(meter: MeterRows<Activity>): MeterSummary {
  const { rows } = meter
  const first = rows[0]!.unit
  // Rows of one meter mostly share one unit object: its text becomes a number once.
  // One variable each: taken apart from an array they cost five times as much for a meter of twelve rows.
  let last = first
  let scale = scaleOf(first)
  let sum = 0
  let days = 0
  let positive = 0
  let least = Number.POSITIVE_INFINITY
  let most = 0
  let odd: Activity | undefined
  let isOneDimension = true
  for (const row of rows) {
    const { amount, unit, period } = row
    if (unit !== last) {
      last = unit
      scale = scaleOf(unit)
      if (unit.dimension !== first.dimension) isOneDimension = false
      if (odd === undefined && unit.symbol !== first.symbol) odd = row
    }
    const size = amount * scale
    sum += size
    days += period.last - period.first + 1
    if (size <= 0) continue
    positive++
    if (size < least) least = size
    if (size > most) most = size
  }
  return {
    meter: meter.meter,
    source: meter.source,
    rows,
    odd,
    sum: isOneDimension ? sum : null,
    days,
    positive,
    least,
    most,
  }
}

/** Base units a day; zero where rows differ in dimension or nothing was used. */
export const dailyOf = ({ sum, days }: Pick<MeterSummary, 'sum' | 'days'>): number => (sum ?? 0) / days

/** Base units of the dimension in one of the unit. */
export const scaleOf = ({ times, over }: Unit): number => Number(times) / Number(over ?? '1')
