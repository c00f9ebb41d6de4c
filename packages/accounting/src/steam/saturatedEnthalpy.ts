import { outsideRange } from './outsideRange.ts'
import { region1Enthalpy } from './region1.ts'
import { region2Enthalpy } from './region2.ts'
import { hasSaturation, saturationPressure, saturationTemperature } from './region4.ts'

/** A point of the saturation line, by either of the two; pressure in MPa absolute, temperature in K. */
export type SaturationPoint = { readonly pressure: number } | { readonly temperature: number }

/** K, and MPa as printed. Above them the saturation line lies in region 3. */
const HIGHEST_TEMPERATURE = 623.15
const HIGHEST_PRESSURE = 16.5291643

/**
 * Specific enthalpy of dry saturated steam, kJ/kg.
 *
 * @param point - Pressure in MPa absolute, 0.000611213 to 16.5291643, or temperature in K, 273.15 to 623.15.
 * @throws {ZcError} `ZC-STEAM-RANGE` outside it.
 * @see IAPWS R7-97(2012), equations 15, 30 and 31
 */
export function saturatedSteamEnthalpy(point: SaturationPoint): number {
  return region2Enthalpy(...pressureAndTemperature(point))
}

/**
 * Specific enthalpy of boiling water, kJ/kg.
 *
 * @param point - Pressure in MPa absolute, 0.000611213 to 16.5291643, or temperature in K, 273.15 to 623.15.
 * @throws {ZcError} `ZC-STEAM-RANGE` outside it.
 * @see IAPWS R7-97(2012), equations 7, 30 and 31
 */
export function saturatedWaterEnthalpy(point: SaturationPoint): number {
  return region1Enthalpy(...pressureAndTemperature(point))
}

function pressureAndTemperature(point: SaturationPoint): readonly [pressure: number, temperature: number] {
  if ('pressure' in point) {
    const { pressure } = point
    if (!hasSaturation(pressure) || pressure > HIGHEST_PRESSURE) throw outsideRange({ pressure }, 'saturated')
    return [pressure, saturationTemperature(pressure)]
  }
  const { temperature } = point
  if (!(temperature >= 273.15 && temperature <= HIGHEST_TEMPERATURE))
    throw outsideRange({ temperature }, 'saturated')
  return [saturationPressure(temperature), temperature]
}
