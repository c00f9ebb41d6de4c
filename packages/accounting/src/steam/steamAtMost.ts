import { outsideRange } from './outsideRange.ts'
import { region2Enthalpy } from './region2.ts'

/**
 * The most enthalpy steam of a temperature can have, kJ/kg: that at vanishing pressure, since it falls as pressure rises.
 *
 * @param temperature - K, 273.15 to 1073.15.
 * @throws {ZcError} `ZC-STEAM-RANGE` outside.
 * @see IAPWS R7-97(2012), equation 15
 */
export function steamAtMost(temperature: number): number {
  if (!(temperature >= 273.15 && temperature <= 1073.15)) throw outsideRange({ temperature }, 'state')
  return region2Enthalpy(0, temperature)
}
