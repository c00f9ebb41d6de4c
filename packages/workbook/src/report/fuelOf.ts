import { fuelFactor, isFuel, type InventoryLine } from '@zerocarbon/accounting'
import { ZcError } from '@zerocarbon/accounting/errors'
import type { FactorFinder, FuelFactor } from '@zerocarbon/accounting/factor'
import { findUnit } from '@zerocarbon/accounting/quantity'

/** The record of the factor set for the fuel of a line, also where a typed-in factor replaced it; undefined for what is no fuel. */
export function fuelOf(
  {
    source,
    plan,
    amount,
    lastDay,
    options,
  }: Pick<InventoryLine, 'source' | 'plan' | 'amount' | 'lastDay' | 'options'>,
  finder: FactorFinder,
): FuelFactor | undefined {
  if (!isFuel(source.role)) return undefined
  const used = plan.factors.find((factor) => factor.kind === 'fuel')
  // Measured heat of a gas is per 万Nm3 and compares with no record per tonne.
  const byGas = plan.per.dimension === 'gas' && used !== undefined && findUnit(used.per).dimension === 'mass'
  if (used && !byGas) return used
  const { set, ...others } = options ?? {}
  const usual = byGas || set === undefined ? others : { ...others, set }
  try {
    return fuelFactor({ source, unit: amount.unit, date: lastDay, options: usual }, finder)
  } catch (error) {
    if (error instanceof ZcError) return undefined
    throw error
  }
}
