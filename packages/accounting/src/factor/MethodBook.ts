import type { GasPotential } from './GasPotential.ts'
import type { ProcessFactor } from './ProcessFactor.ts'

/** What process methods need of a factor set. The package `factors` provides it. */
export interface MethodBook {
  /**
   * A published default.
   *
   * @param of - Id, name or alias in either language; empty where the parameter stands alone.
   * @param set - The guideline; absent: the one the parameter's rows put first.
   * @throws {ZcError} `ZC-FACTOR-MISSING`, naming what exists.
   */
  parameter(parameter: string, of: string, set?: string): ProcessFactor
  /** Every row of a parameter, those of the preferred guideline first. */
  parametersOf(parameter: string): readonly ProcessFactor[]
  /**
   * @param gas - Id, formula, name or alias in either language.
   * @param set - E.g. `AR5`; `SAR` and the other assessments, or an embedded set.
   * @throws {ZcError} `ZC-GAS-UNKNOWN`, `ZC-GWP-MISSING`: no value of another set stands in.
   */
  potential(gas: string, set: string): GasPotential
  /** Names of the sets, assessments first. */
  readonly potentialSets: readonly string[]
}
