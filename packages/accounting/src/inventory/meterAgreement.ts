import { convertValue, Decimal, readNumber, type Unit } from '../quantity/index.ts'
import type { Activity } from './Activity.ts'
import type { MeterRows } from './rowsByMeter.ts'

/** Whether a meter is the sum of others: in each of several periods, only over all of the same time, or not at all. */
export type Agreement = 'each period' | 'in all' | 'none'
type Meter = MeterRows<Activity>
type Amounts = ReadonlyMap<string, Decimal>

/**
 * Compares a meter with the sum of others, exactly. The rows of a meter are read once, and only if it is asked about.
 *
 * @param unit - Of the dimension of all their amounts.
 */
export function createAgreement(unit: Unit): (meter: Meter, parts: readonly Meter[]) => Agreement {
  const known = new Map<Meter, Amounts>()
  const amountsOf = (meter: Meter): Amounts => {
    const found = known.get(meter) ?? byPeriod(meter, unit)
    known.set(meter, found)
    return found
  }
  return (meter, parts) => {
    const [whole, added] = [amountsOf(meter), merged(parts.map(amountsOf))]
    const alike = whole.size === added.size && [...whole].every(([period, sum]) => added.get(period)?.eq(sum))
    if (alike) return whole.size > 1 ? 'each period' : 'in all'
    const [own, other] = [spanOf([meter]), spanOf(parts)]
    const sameTime = own.first === other.first && own.last === other.last
    return sameTime && totalOf(whole).eq(totalOf(added)) ? 'in all' : 'none'
  }
}

function byPeriod({ rows }: Meter, to: Unit): Amounts {
  return merged(
    rows.map(
      ({ amount, unit, period }) =>
        new Map([[`${period.start} ${period.end}`, convertValue(readNumber(amount), unit, to)]]),
    ),
  )
}

function merged(maps: readonly Amounts[]): Amounts {
  const sums = new Map<string, Decimal>()
  for (const map of maps)
    for (const [period, amount] of map) sums.set(period, sums.get(period)?.plus(amount) ?? amount)
  return sums
}

const totalOf = (amounts: Amounts): Decimal =>
  [...amounts.values()].reduce((sum, amount) => sum.plus(amount), new Decimal(0))

/** First and last day of any row; gaps between are not looked at. */
export function spanOf(meters: readonly Meter[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { rows } of meters)
    for (const { period } of rows) {
      first = Math.min(first, period.first)
      last = Math.max(last, period.last)
    }
  return { first, last }
}
