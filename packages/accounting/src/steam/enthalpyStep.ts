import { readNumber } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import { shownNumber } from './shownNumber.ts'

/** What an enthalpy was computed from: MPa absolute, K, and the fraction of steam in wet steam. */
export interface EnthalpyOrigin {
  readonly pressure?: number
  readonly temperature?: number
  readonly dryness?: number
  /** 1 water, 2 steam, 4 wet steam. */
  readonly region: 1 | 2 | 4
}

const regionWords = {
  1: { zh: '水', en: 'water' },
  2: { zh: '蒸汽', en: 'steam' },
  4: { zh: '湿蒸汽', en: 'wet steam' },
} as const

/**
 * The step that shows how an enthalpy of IF97 was reached, for `steamHeat`.
 *
 * @param enthalpy - kJ/kg, of the range of IF97; read to 15 significant digits.
 * @param origin - What it was computed from: MPa absolute, K, dryness 0 to 1.
 * @throws {ZcError} `ZC-NUMBER-INVALID` for NaN and infinities.
 * @see IAPWS R7-97(2012)
 */
export function enthalpyStep(enthalpy: number, origin: EnthalpyOrigin): Derivation {
  const { pressure, temperature, dryness, region } = origin
  const state = [
    ...(pressure === undefined ? [] : [`p = ${shownNumber(pressure)} MPa`]),
    ...(temperature === undefined ? [] : [`T = ${shownNumber(temperature)} K`]),
    ...(dryness === undefined ? [] : [`x = ${shownNumber(dryness)}`]),
  ]
  const words = regionWords[region]
  return {
    kind: 'constant',
    label: { zh: '比焓', en: 'Specific enthalpy' },
    gives: { value: readNumber(enthalpy), unit: 'kJ/kg' },
    because: {
      zh: `IAPWS-IF97 ${String(region)} 区（${words.zh}），${state.join('、')}，绝对压力`,
      en: `IAPWS-IF97, region ${String(region)} (${words.en}), ${state.join(', ')}, absolute pressure`,
    },
  }
}
