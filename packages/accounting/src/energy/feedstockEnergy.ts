import { ZcError, type Problem } from '../errors/index.ts'
import type { Basis, FactorFinder } from '../factor/index.ts'
import type { Inventory, InventoryLine } from '../inventory/Inventory.ts'
import { standardCoal, type StandardCoal } from '../inventory/standardCoal.ts'
import { exactTotal, type Decimal } from '../quantity/index.ts'

/** Fuels that went into products: named apart, in no energy total. */
export interface FeedstockEnergy {
  readonly basis: Basis
  readonly lines: readonly { readonly line: InventoryLine; readonly coal: StandardCoal }[]
  /** Lines that cannot become standard coal, and why; `total` is without them. */
  readonly missing: readonly { readonly line: InventoryLine; readonly problem: Problem }[]
  /** tce. */
  readonly total: Decimal
}

/**
 * Energy of the fuels used as feedstock, tce. The programme's non-fossil share leaves it out of the energy it divides
 * by, so it stands beside the total and is never part of it.
 *
 * @see the national zero-carbon factory programme, indicator 1.2: energy without feedstock
 */
export function feedstockEnergy(
  { lines: all }: Inventory,
  basis: Basis,
  finder: FactorFinder,
): FeedstockEnergy {
  const lines: { line: InventoryLine; coal: StandardCoal }[] = []
  const missing: { line: InventoryLine; problem: Problem }[] = []
  for (const line of all.filter(({ source }) => source.role === 'feedstock')) {
    const { source, amount, options, lastDay } = line
    try {
      lines.push({ line, coal: standardCoal({ source, amount, basis, options, date: lastDay }, finder) })
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      missing.push({ line, problem: error.problem })
    }
  }
  return { basis, lines, missing, total: exactTotal(lines.map(({ coal }) => coal.value)) }
}
