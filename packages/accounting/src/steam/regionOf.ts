import { zcError } from '../errors/index.ts'
import { boundary23 } from './boundary23.ts'
import { outsideRange } from './outsideRange.ts'
import { hasSaturation, saturationPressure, saturationTemperature } from './region4.ts'
import { shownCelsius, shownNumber } from './shownNumber.ts'

/** What flows in the pipe, where pressure and temperature alone do not tell. */
export type Phase = 'steam' | 'water'

/** A state as meters give it. */
export interface SteamState {
  /** MPa, absolute; `absolutePressure` makes it of a gauge reading. */
  readonly pressure: number
  /** K. */
  readonly temperature: number
  /** Needed within 0.05 K of boiling; elsewhere it is checked. */
  readonly phase?: Phase | undefined
}

/** K. Logs and tables print 0.1 K: closer than half of that, a temperature does not tell steam from water. */
const UNDECIDED = 0.05

/**
 * The region of IF97 a state lies in: 1 is water, 2 is steam.
 *
 * @throws {ZcError} `ZC-STEAM-RANGE` outside both; `ZC-STEAM-PHASE` within 0.05 K of boiling without a phase, or
 *   where the phase contradicts the state.
 * @see IAPWS R7-97(2012), figure 1
 */
export function regionOf(state: SteamState): 1 | 2 {
  const { pressure, temperature, phase } = state
  // Written so that NaN is refused as well.
  const inside = pressure > 0 && pressure <= 100 && temperature >= 273.15 && temperature <= 1073.15
  if (!inside) throw outsideRange({ pressure, temperature }, 'state')
  const found = temperature > 623.15 ? steamBeyond(state) : phaseBelow(state)
  if (phase !== undefined && phase !== found)
    throw zcError('ZC-STEAM-PHASE', {
      pressure: shownNumber(pressure),
      temperature: shownCelsius(temperature),
      claimed: phase,
    })
  return found === 'water' ? 1 : 2
}

/** Above 623.15 K region 2 ends at boundary B23; from 863.15 K on that lies above 100 MPa and bounds nothing. */
function steamBeyond({ pressure, temperature }: SteamState): Phase {
  if (pressure <= boundary23(temperature)) return 'steam'
  throw outsideRange({ pressure, temperature }, 'state')
}

/** Up to 623.15 K the saturation line divides water from steam. */
function phaseBelow({ pressure, temperature, phase }: SteamState): Phase {
  if (!hasSaturation(pressure)) return pressure > saturationPressure(temperature) ? 'water' : 'steam'
  const boiling = saturationTemperature(pressure)
  if (Math.abs(temperature - boiling) > UNDECIDED) return temperature < boiling ? 'water' : 'steam'
  if (phase !== undefined) return phase
  throw zcError('ZC-STEAM-PHASE', {
    pressure: shownNumber(pressure),
    temperature: shownCelsius(temperature),
    boiling: shownCelsius(boiling),
  })
}
