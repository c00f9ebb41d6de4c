import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'

/**
 * How a share is written that somebody gave in percent.
 *
 * @param percent - Such as 30, which is 0.3 as a share.
 */
export function shareWritten(percent: string): Text {
  const share = new Decimal(percent).div(100).toFixed()
  return { zh: `${percent} % 写作 ${share}`, en: `${percent} % is written ${share}` }
}
