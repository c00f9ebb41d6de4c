import type { InventoryLine } from '../inventory/Inventory.ts'
import { Decimal, exactTotal } from '../quantity/index.ts'

/** Where a row says its energy went; empty where it does not say. */
export interface FlowPlace {
  readonly site: string
  readonly use: string
}

/** A part of a line: what went to one site for one use. */
export interface FlowPart extends FlowPlace {
  /** tce. */
  readonly value: Decimal
}

/** What is known of the rows behind the lines. */
export interface FlowRows {
  /** The amount of a row in the unit of its line; undefined where no row holds it. */
  readonly amountOf: (key: number) => Decimal | undefined
  readonly placeOf: (key: number) => FlowPlace
}

/**
 * Splits the energy of a line by site and use, in proportion to the amounts of its rows, which share one coefficient. The
 * largest part takes what division leaves over, so that the parts add up to the line exactly.
 */
export function splitLine({ keys }: InventoryLine, value: Decimal, rows: FlowRows): FlowPart[] {
  const places = new Map<string, { readonly place: FlowPlace; readonly keys: number[] }>()
  for (const key of keys) {
    const place = rows.placeOf(key)
    const id = JSON.stringify([place.site, place.use])
    const entry = places.get(id)
    if (entry) entry.keys.push(key)
    else places.set(id, { place, keys: [key] })
  }
  const [only, ...more] = places.values()
  if (!only || more.length === 0) return [{ site: '', use: '', ...only?.place, value }]
  const amountOf = (key: number): Decimal => rows.amountOf(key) ?? new Decimal(0)
  const found = [...places.values()].map(({ place, keys: of }) => ({
    ...place,
    amount: exactTotal(of.map(amountOf)),
  }))
  const whole = exactTotal(found.map(({ amount }) => amount))
  if (whole.isZero()) return [{ site: '', use: '', value }]
  const largest = found.reduce((most, each) => (each.amount.gt(most.amount) ? each : most))
  const others = found
    .filter((each) => each !== largest)
    .map((each) => ({ ...each, value: value.times(each.amount).div(whole) }))
  const rest = exactTotal([value, ...others.map((each) => each.value.neg())])
  return [{ ...largest, value: rest }, ...others].filter((part) => !part.value.isZero()).map(bare)
}

const bare = ({ site, use, value }: FlowPart): FlowPart => ({ site, use, value })
