import { issueOf, ZcError, type Issue } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import { convertValue, Decimal, GJ, MWh, showRounded, type Unit } from '../quantity/index.ts'
import type { Role } from './ActivitySource.ts'
import type { Inventory, InventoryInput, InventoryLine } from './Inventory.ts'
import { standardCoal } from './standardCoal.ts'
import { standardCoalHeat } from './standardCoalHeat.ts'

/**
 * Power and heat sold beyond what the rows can give: their deduction would make a total too small, or negative.
 *
 * Power comes from what was bought, heat from what was bought or recovered, and both from fuel burnt, at most all of
 * its heat; how much of it, no row tells, so power within it asks for a look. So does heat within the power used, which
 * an electric boiler may have given, and heat beside process methods, which may release some.
 *
 * @returns One issue for power and one for heat, at the first row sold; one of severity `must` makes a total incomplete.
 */
export function soldIssues(
  { lines, processes }: Pick<Inventory, 'lines' | 'processes'>,
  finder: FactorFinder,
  locate: InventoryInput['locate'],
): Issue[] {
  const power = excess(lines, 'sold-power', ['bought-power'], MWh)
  const heat = excess(lines, 'sold-heat', ['bought-heat', 'recovered-heat'], GJ)
  if (!power && !heat) return []
  // Undefined where the heat of a fuel is not known.
  const fuel = fuelHeat(lines, finder)
  const powerHeat = power ? convertValue(power.over, MWh, GJ) : new Decimal(0)
  const issues: Issue[] = []
  const add = (
    { sold, over, unit, amount }: Excess,
    maybe: Maybe | undefined,
    more = new Decimal(0),
  ): void => {
    const known = maybe === undefined
    const shown = (value: Decimal): string => `${showRounded(value, 3)} ${unit.symbol}`
    // Power sold on may have used up the heat of the fuel: nothing is left then, never less.
    const available = shown(Decimal.max(amount.minus(over).plus(known ? more : 0), 0))
    const info = {
      source: sold.source.name,
      sold: shown(amount),
      available,
      known,
      heat: sold.source.role === 'sold-heat',
      ...(known ? {} : { maybe }),
    }
    const issue = issueOf({ code: 'ZC-SOLD-OVER', info }, locate(sold.keys[0]!))
    issues.push(known ? issue : { ...issue, severity: 'should' })
  }
  if (power) {
    const known = fuel !== undefined && powerHeat.gt(fuel)
    add(power, known ? undefined : 'fuel', convertValue(fuel ?? powerHeat, GJ, MWh))
  }
  if (heat) {
    const taken = heat.over.plus(powerHeat)
    const used = sumOf(lines, ['bought-power', 'own-power', 'dedicated-power'], GJ) ?? taken
    const maybe = (): Maybe | undefined => {
      if (fuel === undefined) return 'fuel'
      if (taken.lte(used.plus(fuel))) return 'power'
      return processes.length > 0 ? 'process' : undefined
    }
    if (fuel === undefined || taken.gt(fuel)) add(heat, maybe(), fuel?.minus(powerHeat))
  }
  return issues
}

/** What may have given energy that no row accounts for. */
type Maybe = 'fuel' | 'power' | 'process'

interface Excess {
  readonly sold: InventoryLine
  readonly amount: Decimal
  readonly over: Decimal
  readonly unit: Unit
}

/** What was sold beyond the lines of these roles; undefined where nothing was. */
function excess(
  lines: readonly InventoryLine[],
  role: Role,
  from: readonly Role[],
  unit: Unit,
): Excess | undefined {
  const sold = lines.find(({ source }) => source.role === role)
  const [amount, given] = [sumOf(lines, [role], unit), sumOf(lines, from, unit)]
  if (!sold || !amount || !given || amount.lte(given)) return undefined
  return { sold, amount, over: amount.minus(given), unit }
}

/** Undefined where a typed-in factor stands per something else than energy. */
function sumOf(lines: readonly InventoryLine[], roles: readonly Role[], unit: Unit): Decimal | undefined {
  const own = lines.filter(({ source }) => roles.includes(source.role))
  if (own.some(({ amount }) => amount.unit.dimension !== unit.dimension)) return undefined
  return own.reduce(
    (sum, { amount }) => sum.plus(convertValue(amount.value, amount.unit, unit)),
    new Decimal(0),
  )
}

/** GJ of all fuel burnt, by way of its standard coal. */
function fuelHeat(lines: readonly InventoryLine[], finder: FactorFinder): Decimal | undefined {
  try {
    return lines
      .filter(({ source }) => source.role === 'fuel')
      .map(({ source, amount, options, lastDay }) =>
        standardCoal({ source, amount, basis: '当量值', options, date: lastDay }, finder),
      )
      .reduce((sum, { value }) => sum.plus(value.times(standardCoalHeat.value)), new Decimal(0))
  } catch (error) {
    if (error instanceof ZcError) return undefined
    throw error
  }
}
