import { ZcError, zcError } from '../../errors/index.ts'
import { Decimal, readNumber, round } from '../../quantity/index.ts'
import { steamAtMost } from '../../steam/index.ts'
import type { Derivation } from '../../trace/index.ts'
import type { Inputs } from '../Inputs.ts'

/**
 * Our own threshold, one part in a hundred: printed tables, a rounded pressure and a thermometer stay well below it, a
 * state of another kind does not.
 */
const APART = '0.01'

/**
 * Stops an enthalpy that was given beside a pressure and temperature, or a dryness, of other steam: nobody knows which of
 * them is right. Pressure alone says too little, as steam may be wet.
 *
 * @param given - kJ/kg.
 * @param computed - The step of the enthalpy that follows from the state.
 * @throws {ZcError} `ZC-INPUT-CHOICE` naming both; `ZC-STEAM-RANGE`, `ZC-STEAM-PHASE` for a state that is no steam.
 */
export function assertSameSteam(given: Decimal, inputs: Inputs, computed: () => Derivation): void {
  const celsius = inputs.numberOrNull('temperature')
  const isStated = inputs.choice('state') !== null || inputs.numberOrNull('dryness') !== null
  if (!celsius && !isStated) return
  const state = stateOf(computed)
  const clash = (zh: string, en: string): Error =>
    zcError('ZC-INPUT-CHOICE', {
      input: { zh: '比焓', en: 'Specific enthalpy' },
      text: '',
      known: [
        { zh: `比焓 ${given.toFixed()} kJ/kg`, en: `Specific enthalpy ${given.toFixed()} kJ/kg` },
        { zh, en },
      ],
    })
  if (state !== null) {
    if (state.minus(given).abs().lte(given.times(APART))) return
    const at = `${round(state, 1).toFixed(1)} kJ/kg`
    throw clash(`按所给状态算出的 ${at}`, `the ${at} of the state that is given`)
  }
  if (!celsius) return
  const most = readNumber(steamAtMost(celsius.value.plus('273.15').toNumber()))
  if (given.lte(most.times(new Decimal(1).plus(APART)))) return
  const at = `${celsius.value.toFixed()} °C`
  const limit = `${round(most, 1).toFixed(1)} kJ/kg`
  throw clash(`温度 ${at}（最多 ${limit}）`, `Temperature ${at} (at most ${limit})`)
}

/** Null where the rows do not determine the state. */
function stateOf(computed: () => Derivation): Decimal | null {
  try {
    return computed().gives.value
  } catch (error) {
    if (error instanceof ZcError && error.problem.code === 'ZC-INPUT-MISSING') return null
    throw error
  }
}
