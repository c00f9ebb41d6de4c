import type { FactorFinder } from '../factor/index.ts'
import type { Inventory } from '../inventory/Inventory.ts'
import { marketBased } from '../inventory/marketBased.ts'
import { parkMethod } from '../inventory/parkMethod.ts'
import { Decimal, exactTotal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { Counted } from './bridge.ts'
import { coveredChange, powerChange } from './powerChange.ts'
import type { ProgrammeTotal } from './programmeTotal.ts'

/** How bought power is counted. */
export type Way = 'location' | 'market' | 'park'

/** A total to be compared with another, and what its bought power is recomputed from. */
export interface TotalSource {
  readonly inventory: Inventory
  readonly totals: ProgrammeTotal
  /** MWh of bought power covered by contracts or certificates. */
  readonly covered: Decimal
  readonly finder: FactorFinder
}

const words = {
  covered: { zh: '外购电力：绿电与绿证部分', en: 'Purchased electricity: green power' },
  rest: { zh: '外购电力：其余部分', en: 'Purchased electricity: the rest' },
} as const satisfies Record<string, Text>

/**
 * The lines of a total by one method, in tCO2 or tCO2e, rounded as the lines of the total are. Fuels, heat and processes
 * are the same by every method.
 *
 * @param split - Bought power as what green power covers and the rest, as the market-based and the park method need it;
 *   so wants the other side of a bridge to it.
 * @throws {ZcError} `ZC-FACTOR-*` where the method has no factor for the period.
 */
export function countedLines(
  source: TotalSource,
  way: Way,
  gas: 'CO2' | 'CO2e',
  split: boolean = way !== 'location',
): Counted[] {
  const { inventory, totals } = source
  const bought = new Set(
    inventory.lines.flatMap(({ source: { id, role } }) => (role === 'bought-power' ? [id] : [])),
  )
  const lines = totals.lines.map(({ key, label, co2, co2e, by }): Counted => {
    return { key, label, value: gas === 'CO2' ? co2 : co2e, by }
  })
  const power = lines.filter(({ key }) => bought.has(key))
  if (power.length === 0 || !split) return lines
  const others = lines.filter(({ key }) => !bought.has(key))
  return boughtPower(source, way, power, others)
}

function boughtPower(
  { inventory, totals, covered, finder }: TotalSource,
  way: Way,
  power: readonly Counted[],
  others: readonly Counted[],
): Counted[] {
  const before = exactTotal(power.map(({ value }) => value))
  const line = (part: keyof typeof words, value: Decimal, by: string): Counted => ({
    key: `bought-power/${part}`,
    label: words[part],
    value,
    by,
  })
  if (way === 'location') {
    const by = [...new Set(power.map((each) => each.by ?? ''))].join(' ')
    const off = coveredChange(inventory, covered, totals.rounding)
    return [line('covered', off.neg(), by), line('rest', exactTotal([before, off]), by), ...others]
  }
  const found =
    way === 'market' ? marketBased(inventory, covered, finder) : parkMethod(inventory, covered, finder)
  const change = powerChange(inventory, covered, found, totals.rounding)
  const by = found.factor?.id ?? ''
  const onward = inventory.lines.find(({ source }) => source.role === 'sold-power')?.source.id
  // Lines of several factors share a key; the change is of all of them together.
  const first = others.findIndex(({ key }) => key === onward)
  return [
    line('covered', new Decimal(0), 'zero'),
    line('rest', exactTotal([before, change.covered, change.rest]), by),
    ...others.map((other, i) =>
      other.key !== onward || found.sold.isZero()
        ? other
        : { ...other, value: i === first ? exactTotal([other.value, change.sold]) : other.value, by },
    ),
  ]
}
