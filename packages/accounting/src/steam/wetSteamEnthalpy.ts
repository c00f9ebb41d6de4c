import { zcError } from '../errors/index.ts'
import { saturatedSteamEnthalpy, saturatedWaterEnthalpy } from './saturatedEnthalpy.ts'

/**
 * Specific enthalpy of wet steam, kJ/kg: water and steam at boiling, mixed by mass.
 *
 * @param pressure - MPa, absolute, 0.000611213 to 16.5291643.
 * @param dryness - Mass of steam in the mass of both: a fraction from 0 (boiling water) to 1 (dry steam), no percent.
 * @throws {ZcError} `ZC-STEAM-RANGE` for a pressure outside; `ZC-ARGUMENT-INVALID` for a dryness outside.
 * @see IAPWS R7-97(2012), region 4
 */
export function wetSteamEnthalpy(pressure: number, dryness: number): number {
  if (!(dryness >= 0 && dryness <= 1))
    throw zcError('ZC-ARGUMENT-INVALID', { name: 'dryness', text: String(dryness), allowed: '0 … 1' })
  const water = saturatedWaterEnthalpy({ pressure })
  const steam = saturatedSteamEnthalpy({ pressure })
  // So both ends are those of the saturation line to the last bit.
  return (1 - dryness) * water + dryness * steam
}
