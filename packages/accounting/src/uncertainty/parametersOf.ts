import { zcError } from '../errors/index.ts'
import type { Distribution } from './Distribution.ts'
import { logarithm } from './logarithm.ts'

/** Half-widths beyond ten times the value say that the value is unknown. */
const WIDEST = 10

/**
 * The three numbers a draw needs: the standard deviation (of the logarithm), or low, high and mode.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID`, naming the parameter.
 */
export function parametersOf(distribution: Distribution): readonly [number, number, number] {
  switch (distribution.kind) {
    case 'fixed':
      return [0, 0, 0]
    case 'normal':
    case 'truncatedNormal':
      within('halfWidth', distribution.halfWidth, 0, WIDEST)
      return [distribution.halfWidth / 1.96, 0, 0]
    case 'logNormal':
      within('geometricSd', distribution.geometricSd, 1, WIDEST)
      return [logarithm(distribution.geometricSd), 0, 0]
    case 'uniform': {
      const { low, high } = distribution
      within('low', low, -WIDEST, WIDEST)
      within('high', high, low, WIDEST)
      return [low, high, 0]
    }
    case 'triangular': {
      const { low, mode, high } = distribution
      within('low', low, -WIDEST, WIDEST)
      within('high', high, low, WIDEST)
      within('mode', mode, low, high)
      return [low, high, mode]
    }
  }
}

function within(column: string, value: number, least: number, most: number): void {
  // NaN is in no interval.
  if (value >= least && value <= most) return
  throw zcError('ZC-VALUE-INVALID', {
    column,
    text: String(value),
    allowed: `${String(least)} … ${String(most)}`,
  })
}
