import { zcError, type ZcError } from '../errors/index.ts'
import { shownNumber } from './shownNumber.ts'

/** The range of each question, as the sentence names it. */
const ranges = {
  state: {
    zh: '0 < p ≤ 100 MPa、273.15 K ≤ T ≤ 1073.15 K，623.15 K 以上时 p 不超过 2 区与 3 区的边界 B23（650 K 时约 20 MPa）',
    en: '0 < p ≤ 100 MPa and 273.15 K ≤ T ≤ 1073.15 K; above 623.15 K only up to boundary B23 of regions 2 and 3 (about 20 MPa at 650 K)',
  },
  saturation: {
    zh: '饱和线 273.15 K ≤ T ≤ 647.096 K，0.000611213 MPa ≤ p ≤ 22.064 MPa',
    en: 'the saturation line, 273.15 K ≤ T ≤ 647.096 K or 0.000611213 MPa ≤ p ≤ 22.064 MPa',
  },
  saturated: {
    zh: '饱和水和饱和蒸汽 273.15 K ≤ T ≤ 623.15 K，0.000611213 MPa ≤ p ≤ 16.5291643 MPa',
    en: 'saturated water and steam at 273.15 K ≤ T ≤ 623.15 K or 0.000611213 MPa ≤ p ≤ 16.5291643 MPa',
  },
} as const

/** The error for a state that regions 1, 2 and 4 do not cover; pressure in MPa, temperature in K. */
export function outsideRange(
  given: { readonly pressure?: number; readonly temperature?: number },
  range: keyof typeof ranges,
): ZcError {
  return zcError('ZC-STEAM-RANGE', {
    ...(given.pressure === undefined ? {} : { pressure: shownNumber(given.pressure) }),
    ...(given.temperature === undefined ? {} : { temperature: shownNumber(given.temperature) }),
    range: ranges[range],
  })
}
