import { zcError } from '@zerocarbon/accounting/errors'

/**
 * Whether cells in Excel may carry a card with where their number comes from.
 *
 * @throws {ZcError} `ZC-FACTOR-SET` for anything but yes and no; whoever reads the setting says what is allowed.
 */
export function cardsNamed(text: string): boolean {
  const plain = text.trim().toLowerCase()
  if (/^(?:是|有|开|yes|on|true)$/.test(plain)) return true
  if (/^(?:否|无|关|no|off|false)$/.test(plain)) return false
  throw zcError('ZC-FACTOR-SET', { reason: 'cards' })
}
