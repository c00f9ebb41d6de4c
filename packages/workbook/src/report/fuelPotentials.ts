import type { InventoryLine, PotentialOf } from '@zerocarbon/accounting'
import type { GasPotential, MethodBook } from '@zerocarbon/accounting/factor'

/** Of CH4 and N2O of fuels, where the settings name no set; reports to the UNFCCC use it. */
const usual = 'AR5'

/**
 * The warming potentials of the CH4 and N2O that fuels of a report give off, looked up before they are needed.
 *
 * @param set - Of the settings; absent: AR5.
 * @throws {ZcError} `ZC-GWP-MISSING` where the set lacks one of the gases that occur: no other set stands in.
 */
export function fuelPotentials(
  lines: readonly InventoryLine[],
  set: string | undefined,
  book: Pick<MethodBook, 'potential'>,
): PotentialOf {
  const gases = new Set(
    lines.flatMap((line) => line.gases.flatMap(({ gas, unit }) => (unit === 'tCO2e' ? [] : [gas]))),
  )
  const found = new Map<string, GasPotential>()
  for (const gas of gases) found.set(gas, book.potential(gas, set ?? usual))
  return (gas) => found.get(gas) ?? book.potential(gas, set ?? usual)
}
