import type { Activity, InventoryLine } from '@zerocarbon/accounting'
import { Decimal, ExactSum } from '@zerocarbon/accounting/quantity'
import type { StatedPart } from '@zerocarbon/accounting/uncertainty'
import type { RunShare } from './runShares.ts'

/** Where an amount may be off: at its meter, by what was stated or null; or with the inputs it was computed from. */
export type OffBy = { readonly meter: Decimal | null } | { readonly inputs: readonly RunShare[] }

/**
 * The parts of a line that are off by themselves, in tCO2. Readings of one meter share its error, so that months do not
 * make a meter better and splitting a row changes nothing.
 *
 * @param activities - Those of the line, in any order.
 */
export function uncertainParts(
  { source, amount, emissions }: Pick<InventoryLine, 'source' | 'amount' | 'emissions'>,
  activities: readonly Activity[],
  offBy: (activity: Activity) => OffBy,
): StatedPart[] {
  const emissionsFor = (part: Decimal): Decimal =>
    amount.value.isZero() ? new Decimal(0) : emissions.value.times(part).div(amount.value)
  const meters = new Map<string, Map<Decimal | null, ExactSum>>()
  const parts: StatedPart[] = []
  for (const activity of activities) {
    const off = offBy(activity)
    if ('inputs' in off) {
      const value = emissionsFor(new Decimal(activity.amount))
      for (const { id, share, relative } of off.inputs)
        parts.push({ id, value: value.times(share), relative })
      continue
    }
    let sums = meters.get(activity.meter)
    if (!sums) meters.set(activity.meter, (sums = new Map()))
    let sum = sums.get(off.meter)
    if (!sum) sums.set(off.meter, (sum = new ExactSum()))
    sum.add(activity.amount)
  }
  for (const [meter, sums] of meters) {
    const id = JSON.stringify([source.id, meter])
    for (const [relative, sum] of sums) parts.push({ id, value: emissionsFor(sum.total()), relative })
  }
  return parts
}
