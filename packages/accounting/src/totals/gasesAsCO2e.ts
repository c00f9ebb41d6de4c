import type { GasPotential } from '../factor/index.ts'
import type { FuelGas } from '../inventory/fuelGases.ts'
import { Decimal } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'

/** The warming potential of a gas; what a report takes from its settings. */
export type PotentialOf = (gas: FuelGas['gas']) => GasPotential

/** CH4 and N2O of fuels as one value in tCO2e each. */
interface GasAsCO2e {
  readonly value: Decimal
  readonly why: () => Derivation
}

/**
 * CH4 and N2O of fuels in tCO2e, nothing rounded. What was published as CO2e is multiplied by a potential already, and
 * is taken as it is.
 *
 * @param potential - Absent: masses of gas are left out, since no number of another origin may stand in.
 */
export function gasesAsCO2e(gases: readonly FuelGas[], potential: PotentialOf | undefined): GasAsCO2e[] {
  return gases.flatMap(({ gas, mass, unit, why }): GasAsCO2e[] => {
    if (unit === 'tCO2e') return [{ value: mass, why }]
    if (!potential) return []
    const times = potential(gas)
    const value = mass.times(times.value)
    const step = (): Derivation => ({
      kind: 'multiply',
      label: { zh: `${gas} 折 CO2e`, en: `${gas} as CO2e` },
      gives: { value, unit: 'tCO2e' },
      of: [
        why(),
        {
          kind: 'factor',
          label: { zh: '全球变暖潜势', en: 'Global warming potential' },
          gives: { value: new Decimal(times.value), unit: '' },
          cite: times,
          because: times.name,
        },
      ],
    })
    return [{ value, why: step }]
  })
}
