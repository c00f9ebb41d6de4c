import { region1Enthalpy } from './region1.ts'
import { region2Enthalpy } from './region2.ts'
import { regionOf, type SteamState } from './regionOf.ts'

/** Specific enthalpy of a state and the region of IF97 whose equation gave it. */
export interface SteamEnthalpy {
  /** kJ/kg; zero is liquid water at the triple point. */
  readonly enthalpy: number
  /** 1 is water, 2 is steam. */
  readonly region: 1 | 2
}

/**
 * Specific enthalpy of water or superheated steam, kJ/kg.
 *
 * On the saturation line pressure and temperature do not determine the state: there are water, steam and every
 * mixture of them. Within 0.05 K of it the caller says which (`phase`), or the call is refused; for saturated and wet
 * steam see `saturatedSteamEnthalpy` and `wetSteamEnthalpy`.
 *
 * @param state - Pressure in MPa absolute, above 0 to 100; temperature in K, 273.15 to 1073.15.
 * @throws {ZcError} `ZC-STEAM-RANGE` outside regions 1 and 2; `ZC-STEAM-PHASE` within 0.05 K of boiling without a
 *   phase, or where the phase contradicts the state.
 * @see IAPWS R7-97(2012), equations 7 and 15
 */
export function enthalpy(state: SteamState): SteamEnthalpy {
  const region = regionOf(state)
  const equation = region === 1 ? region1Enthalpy : region2Enthalpy
  return { enthalpy: equation(state.pressure, state.temperature), region }
}
