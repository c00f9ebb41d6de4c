import { ZcError, type Problem } from '../errors/index.ts'
import type { Basis, FactorFinder } from '../factor/index.ts'
import { convertValue, Decimal, exactTotal, kWh, MWh, quantity, tce } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import type { ActivitySource, Role } from './ActivitySource.ts'
import type { Inventory, InventoryLine } from './Inventory.ts'
import { shareOf, type Share } from './shareOf.ts'
import { standardCoal, type StandardCoal } from './standardCoal.ts'

/** Energy of one inventory on one electricity basis. */
export interface Energy {
  readonly basis: Basis
  /** tce by line; negative for energy sold. */
  readonly lines: readonly { readonly line: InventoryLine; readonly coal: StandardCoal }[]
  /** Lines that cannot become standard coal, and why; `total` and `nonFossil` are partial as soon as there is one. */
  readonly missing: readonly { readonly line: InventoryLine; readonly problem: Problem }[]
  /** Comprehensive energy consumption, tce: bought and own energy less energy sold, feedstock not in it. */
  readonly total: StandardCoal
  /**
   * Non-fossil energy over total energy, both on the same basis: own, direct and contractual green power, and fuels
   * of biomass, which are in the total too.
   */
  readonly nonFossil: Share
  /** Own and directly supplied non-fossil power over all power used, in kWh. Contracts do not count. */
  readonly physicalPower: Share
  /** The same over the power kept: what was passed on of the power bought is not in it, as it is not in `total`. */
  readonly physicalKept: Share
}

const counted: ReadonlySet<Role> = new Set<Role>([
  'fuel',
  'bought-power',
  'own-power',
  'dedicated-power',
  'sold-power',
  'bought-heat',
  'sold-heat',
])
const physical: ReadonlySet<Role> = new Set<Role>(['own-power', 'dedicated-power'])
const bought: ReadonlySet<Role> = new Set<Role>(['bought-power'])
const soldOn: ReadonlySet<Role> = new Set<Role>(['sold-power'])
const used: ReadonlySet<Role> = new Set<Role>(['bought-power', 'own-power', 'dedicated-power'])

/**
 * Energy consumption and the two non-fossil shares of an inventory. A line that cannot become standard coal is listed
 * in `missing`; the others still count.
 *
 * @param contractual - Green power covered by settled trades and retired certificates, MWh.
 * @throws {ZcError} `ZC-FACTOR-*` where the set has no coefficient of electricity on this basis.
 */
export function energyOf(
  inventory: Inventory,
  contractual: Decimal,
  basis: Basis,
  finder: FactorFinder,
): Energy {
  const lines: { line: InventoryLine; coal: StandardCoal }[] = []
  const missing: { line: InventoryLine; problem: Problem }[] = []
  for (const line of inventory.lines.filter(({ source }) => counted.has(source.role))) {
    try {
      lines.push({ line, coal: signed(line, coalOf(line, basis, finder)) })
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      missing.push({ line, problem: error.problem })
    }
  }
  const total = sumOf(
    lines.map(({ coal }) => coal),
    basis,
  )
  const green = quantity(nonFossilPower(inventory, contractual), MWh)
  const power = standardCoal({ source: greenPower, amount: green, basis }, finder)
  const biomass = lines.filter(({ line }) => line.biogenic).map(({ coal }) => coal.value)
  const [own, all] = [powerOf(inventory, physical), powerOf(inventory, used)]
  // Power beyond what was bought came from fuel and is not among the power used either.
  const passedOn = Decimal.min(powerOf(inventory, soldOn), powerOf(inventory, bought))
  return {
    basis,
    lines,
    missing,
    total,
    nonFossil: shareOf({ ...power, value: exactTotal([power.value, ...biomass]) }, total),
    physicalPower: { part: own, whole: all },
    physicalKept: { part: own, whole: all.minus(passedOn) },
  }
}

const greenPower: ActivitySource = {
  id: 'non-fossil-power',
  carrier: 'electricity',
  role: 'bought-power',
  name: { zh: '非化石电力', en: 'Non-fossil power' },
  units: ['MWh'],
}

function coalOf(line: InventoryLine, basis: Basis, finder: FactorFinder): StandardCoal {
  return standardCoal(
    { source: line.source, amount: line.amount, basis, options: line.options, date: line.lastDay },
    finder,
  )
}

function signed(line: InventoryLine, coal: StandardCoal): StandardCoal {
  return line.plan.sign === 1 ? coal : { ...coal, value: coal.value.neg() }
}

function sumOf(parts: readonly StandardCoal[], basis: Basis): StandardCoal {
  // Not rounded: the sum is the same in any order, and by carrier or by unit.
  const value = exactTotal(parts.map((part) => part.value))
  const why = (): Derivation => ({
    kind: 'sum',
    label: { zh: `综合能源消费量（电力按${basis}）`, en: `Energy consumption (electricity by ${basis})` },
    gives: { value, unit: tce.symbol },
    of: parts.map((part) => part.why()),
  })
  // By id and unit: one record gives a coefficient once, whichever line it was used for.
  const coefficients = new Map(
    parts.flatMap((part) => part.coefficients).map((c) => [`${c.id} ${c.unit}`, c]),
  )
  return { value, basis, coefficients: [...coefficients.values()], why }
}

function nonFossilPower(inventory: Inventory, contractual: Decimal): Decimal {
  return convertValue(powerOf(inventory, physical), kWh, MWh).plus(contractual)
}

/** kWh of the lines with these roles. */
function powerOf(inventory: Inventory, roles: ReadonlySet<Role>): Decimal {
  return inventory.lines
    .filter((line) => roles.has(line.source.role))
    .reduce((sum, line) => sum.plus(convertValue(line.amount.value, line.amount.unit, kWh)), new Decimal(0))
}
