import { zcError } from '../errors/index.ts'
import type { Text } from '../trace/index.ts'
import type { Traced } from './Traced.ts'

/**
 * Refuses shares of one whole that make more than it; with `whole`, also those that make less, since what they leave
 * out would count as nothing.
 *
 * @throws {ZcError} `ZC-INPUT-RANGE` with the sum.
 */
export function assertShares(name: Text, total: Traced, whole: boolean): void {
  if (whole ? total.value.eq(1) : total.value.lte(1)) return
  const input = { zh: `${name.zh}合计`, en: `${name.en}, sum` }
  const text = total.value.toSignificantDigits(12).toFixed()
  throw zcError('ZC-INPUT-RANGE', { input, text, least: whole ? '1' : '0', most: '1', unit: '' })
}
