import type { ActivitySource } from '../inventory/ActivitySource.ts'
import type { Energy } from '../inventory/energyOf.ts'
import type { Share } from '../inventory/shareOf.ts'
import type { StandardCoalCoefficient } from '../inventory/standardCoalCoefficient.ts'
import { convertValue, exactTotal, quantity, type Decimal, type Quantity } from '../quantity/index.ts'

/** One carrier of an energy total. */
export interface CarrierEnergy {
  readonly source: ActivitySource
  /** Of all its rows, in the unit of the first; positive also for energy sold. */
  readonly amount: Quantity
  /** tce; negative for energy sold. */
  readonly coal: Decimal
  /** The published values it was computed with, each once; what was measured is not among them. */
  readonly coefficients: readonly StandardCoalCoefficient[]
  /** tce per unit of `amount`, from the two above; undefined where the amount is zero. */
  readonly rate: Decimal | undefined
  /** Of the total; shares add up to one exactly, as parts over one whole. */
  readonly share: Share
}

/**
 * An energy total by carrier, in the order of its lines. The parts add up to the total exactly: nothing is rounded when
 * lines are put together.
 *
 * A carrier measured in units of different kinds, such as litres and tonnes, has a row for each kind.
 */
export function energyByCarrier({ lines, total }: Pick<Energy, 'lines' | 'total'>): CarrierEnergy[] {
  const groups = new Map<string, Energy['lines'][number][]>()
  for (const each of lines) {
    const { source, amount } = each.line
    const key = `${source.id} ${amount.unit.dimension}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].map((of): CarrierEnergy => {
    const { source, amount: first } = of[0]!.line
    const amounts = of.map(({ line: { amount } }) => convertValue(amount.value, amount.unit, first.unit))
    const amount = exactTotal(amounts)
    const coal = exactTotal(of.map((each) => each.coal.value))
    const used = of.flatMap((each) => each.coal.coefficients)
    const coefficients = new Map(used.map((c) => [`${c.id} ${c.label.en}`, c]))
    return {
      source,
      amount: quantity(amount, first.unit),
      coal,
      coefficients: [...coefficients.values()],
      rate: amount.isZero() ? undefined : coal.abs().div(amount),
      share: { part: coal, whole: total.value },
    }
  })
}
