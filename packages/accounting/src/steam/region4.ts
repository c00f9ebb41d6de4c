import { outsideRange } from './outsideRange.ts'

/** Coefficients n1 to n10 of the saturation line. Source: IAPWS R7-97(2012), table 34. */
const n1 = 0.11670521452767e4
const n2 = -0.72421316703206e6
const n3 = -0.17073846940092e2
const n4 = 0.1202082470247e5
const n5 = -0.32325550322333e7
const n6 = 0.1491510861353e2
const n7 = -0.48232657361591e4
const n8 = 0.40511340542057e6
const n9 = -0.23855557567849
const n10 = 0.65017534844798e3

const LEAST_TEMPERATURE = 273.15
const CRITICAL_TEMPERATURE = 647.096

/**
 * Pressure at which water boils, MPa absolute.
 *
 * @param temperature - K, 273.15 to 647.096.
 * @throws {ZcError} `ZC-STEAM-RANGE` outside the saturation line.
 * @see IAPWS R7-97(2012), equation 30
 */
export function saturationPressure(temperature: number): number {
  // Written so that NaN is refused as well.
  if (!(temperature >= LEAST_TEMPERATURE && temperature <= CRITICAL_TEMPERATURE))
    throw outsideRange({ temperature }, 'saturation')
  return pressureOf(temperature)
}

function pressureOf(temperature: number): number {
  const theta = temperature + n9 / (temperature - n10)
  const a = theta * theta + n1 * theta + n2
  const b = n3 * theta * theta + n4 * theta + n5
  const c = n6 * theta * theta + n7 * theta + n8
  const root = (2 * c) / (-b + Math.sqrt(b * b - 4 * a * c))
  return root * root * root * root
}

/**
 * The ends of the line, MPa: 0.000611213 and 22.064 as printed. A billionth wider than the equation gives them, so that
 * the last bits of a pressure computed at an end do not put it outside.
 */
const LEAST_PRESSURE = pressureOf(LEAST_TEMPERATURE) * (1 - 1e-9)
const CRITICAL_PRESSURE = pressureOf(CRITICAL_TEMPERATURE) * (1 + 1e-9)

/** Whether water boils at this pressure, MPa absolute, at all. */
export const hasSaturation = (pressure: number): boolean =>
  pressure >= LEAST_PRESSURE && pressure <= CRITICAL_PRESSURE

/**
 * Temperature at which water boils, K.
 *
 * @param pressure - MPa, absolute, 0.000611213 to 22.064.
 * @throws {ZcError} `ZC-STEAM-RANGE` outside the saturation line.
 * @see IAPWS R7-97(2012), equation 31
 */
export function saturationTemperature(pressure: number): number {
  if (!hasSaturation(pressure)) throw outsideRange({ pressure }, 'saturation')
  // The fourth root as two square roots: these are exact to the last bit in every engine.
  const beta = Math.sqrt(Math.sqrt(pressure))
  const e = beta * beta + n3 * beta + n6
  const f = n1 * beta * beta + n4 * beta + n7
  const g = n2 * beta * beta + n5 * beta + n8
  const d = (2 * g) / (-f - Math.sqrt(f * f - 4 * e * g))
  return (n10 + d - Math.sqrt((n10 + d) * (n10 + d) - 4 * (n9 + n10 * d))) / 2
}
