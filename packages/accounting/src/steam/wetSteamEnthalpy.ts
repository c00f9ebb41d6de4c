import { zcError } from '../errors/index.ts'
import { saturatedSteamEnthalpy, saturatedWaterEnthalpy, type SaturationPoint } from './saturatedEnthalpy.ts'

/**
 * Specific enthalpy of wet steam, kJ/kg: water and steam at boiling, mixed by mass.
 *
 * @param at - MPa, absolute, 0.000611213 to 16.5291643; or a point of the saturation line, by its temperature in K.
 * @param dryness - Mass of steam in the mass of both: a fraction from 0 (boiling water) to 1 (dry steam), no percent.
 * @throws {ZcError} `ZC-STEAM-RANGE` for a pressure outside; `ZC-ARGUMENT-INVALID` for a dryness outside.
 * @see IAPWS R7-97(2012), region 4
 */
export function wetSteamEnthalpy(at: number | SaturationPoint, dryness: number): number {
  if (!(dryness >= 0 && dryness <= 1))
    throw zcError('ZC-ARGUMENT-INVALID', { name: 'dryness', text: String(dryness), allowed: '0 … 1' })
  const point = typeof at === 'number' ? { pressure: at } : at
  const water = saturatedWaterEnthalpy(point)
  const steam = saturatedSteamEnthalpy(point)
  // So both ends are those of the saturation line to the last bit.
  return (1 - dryness) * water + dryness * steam
}
