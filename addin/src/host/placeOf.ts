import type { CellRef } from '@zerocarbon/accounting/trace'
import { parseA1 } from '@zerocarbon/workbook/model'

/** The first cell of an address as Excel spells it: `Sheet1!B2`, `'能源 台账'!$B$2:C3`. */
export function placeOf(address: string): CellRef | undefined {
  const cut = address.lastIndexOf('!')
  const cell = address
    .slice(cut + 1)
    .split(/[:,]/)[0]!
    .replaceAll('$', '')
  if (cut < 1 || parseA1(cell) === undefined) return undefined
  const name = address.slice(0, cut)
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name
  return { sheet, cell }
}
