import type { FactorFinder, RateFactor } from '../factor/index.ts'
import { convertValue, Decimal, MWh, quantity, tCO2, type Quantity } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { Inventory } from './Inventory.ts'
import { passedOn } from './passedOn.ts'
import { planOf } from './planOf.ts'
import { emissionsBy } from './emissionsBy.ts'

/** One step from a total to another; the steps add up exactly. */
export interface BridgeStep {
  readonly label: Text
  /** tCO2. */
  readonly change: Decimal
}

/** The market-based total beside the location-based one, and the way between them. */
export interface MarketBased {
  readonly total: Quantity<'co2'>
  readonly steps: readonly BridgeStep[]
  /** The residual factor of the uncovered power; null where no power was bought. */
  readonly factor: RateFactor | null
  /** tCO2, one of the steps: change of what is deducted for bought power that was sold on. */
  readonly sold: Decimal
}

/**
 * Market-based total: bought power covered by a contract counts zero, the rest takes the residual factor (the
 * national average without market-traded non-fossil power), so that no MWh is counted green twice. Bought power that was
 * sold on is none of the covered power and is deducted by the factor it was bought with.
 *
 * @param covered - MWh from contractualPower.
 * @throws {ZcError} `ZC-FACTOR-*` where no residual factor exists for the date.
 */
export function marketBased(inventory: Inventory, covered: Decimal, finder: FactorFinder): MarketBased {
  const bought = inventory.lines.filter((line) => line.source.role === 'bought-power')
  const sum = (values: readonly Decimal[]): Decimal => values.reduce((a, b) => a.plus(b), new Decimal(0))
  const location = sum(bought.map((line) => line.emissions.value))
  const used = sum(bought.map((line) => convertValue(line.amount.value, line.amount.unit, MWh)))
  if (used.isZero()) return { total: inventory.total, steps: [], factor: null, sold: new Decimal(0) }
  const source = bought[0]!.source
  const plan = planOf(
    { source, unit: MWh, date: inventory.reporting.end, options: { calibre: 'residual' } },
    finder,
  )
  const rest = used.minus(covered)
  const restLocation = location.times(rest).div(used)
  const restMarket = emissionsBy(plan, rest)
  const factor = plan.factors.find((f) => f.kind === 'rate')!
  const by = `${factor.value} ${factor.numerator}/${factor.per}`
  const steps: BridgeStep[] = [
    {
      label: {
        zh: `绿电与绿证 ${covered.toFixed()} MWh 计 0`,
        en: `Green power ${covered.toFixed()} MWh counts 0`,
      },
      change: restLocation.minus(location),
    },
    {
      label: {
        zh: `其余 ${rest.toFixed()} MWh 改用 ${by}（${factor.id}）`,
        en: `The other ${rest.toFixed()} MWh at ${by} (${factor.id})`,
      },
      change: restMarket.minus(restLocation),
    },
  ]
  const onward = passedOn(inventory)
  const sold = emissionsBy(plan, onward.power).neg().minus(onward.deducted)
  if (!onward.power.isZero())
    steps.push({
      label: {
        zh: `转供出去的 ${onward.power.toFixed()} MWh 按买入时的因子 ${by} 扣除（我们的处理，官方未说明）`,
        en: `${onward.power.toFixed()} MWh sold on deducted by the factor it was bought with, ${by} (our choice, no official text says)`,
      },
      change: sold,
    })
  const total = quantity(inventory.total.value.plus(sum(steps.map(({ change }) => change))), tCO2)
  return { total, steps, factor, sold }
}
