import type { InventoryLine } from '@zerocarbon/accounting'
import { ZcError } from '@zerocarbon/accounting/errors'
import type { FactorFinder, FuelFactor } from '@zerocarbon/accounting/factor'

/** The record of the factor set for the fuel of a line, also where a typed-in factor replaced it; undefined for what is no fuel. */
export function fuelOf(
  { source, plan, lastDay, options }: Pick<InventoryLine, 'source' | 'plan' | 'lastDay' | 'options'>,
  finder: FactorFinder,
): FuelFactor | undefined {
  if (source.role !== 'fuel') return undefined
  const used = plan.factors.find((factor) => factor.kind === 'fuel')
  if (used) return used
  try {
    return finder.find({ kind: 'fuel', carrier: source.carrier, date: lastDay, method: options?.method })
  } catch (error) {
    if (error instanceof ZcError) return undefined
    throw error
  }
}
