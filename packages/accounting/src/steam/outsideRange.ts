import { zcError, type ZcError } from '../errors/index.ts'
import { shownCelsius, shownNumber } from './shownNumber.ts'

/** The range of each question, as the sentence names it. */
const ranges = {
  state: {
    zh: '0 < p ≤ 100 MPa、0 °C ≤ t ≤ 800 °C，350 °C 以上时 p 不超过 2 区与 3 区的边界 B23（377 °C 时约 20 MPa）',
    en: '0 < p ≤ 100 MPa and 0 °C ≤ t ≤ 800 °C; above 350 °C only up to boundary B23 of regions 2 and 3 (about 20 MPa at 377 °C)',
  },
  saturation: {
    zh: '饱和线 0 °C ≤ t ≤ 373.946 °C，0.000611213 MPa ≤ p ≤ 22.064 MPa',
    en: 'the saturation line, 0 °C ≤ t ≤ 373.946 °C or 0.000611213 MPa ≤ p ≤ 22.064 MPa',
  },
  saturated: {
    zh: '饱和水和饱和蒸汽 0 °C ≤ t ≤ 350 °C，0.000611213 MPa ≤ p ≤ 16.5291643 MPa',
    en: 'saturated water and steam at 0 °C ≤ t ≤ 350 °C or 0.000611213 MPa ≤ p ≤ 16.5291643 MPa',
  },
} as const

/** The error for a state that regions 1, 2 and 4 do not cover; pressure in MPa, temperature in K, which the sentence gives in °C. */
export function outsideRange(
  given: { readonly pressure?: number; readonly temperature?: number },
  range: keyof typeof ranges,
): ZcError {
  return zcError('ZC-STEAM-RANGE', {
    ...(given.pressure === undefined ? {} : { pressure: shownNumber(given.pressure) }),
    ...(given.temperature === undefined ? {} : { temperature: shownCelsius(given.temperature) }),
    range: ranges[range],
  })
}
