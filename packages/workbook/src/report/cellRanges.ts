import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, parseA1 } from '../model/index.ts'

/** More ranges than this are not read by anybody. */
const LIMIT = 10

/**
 * Cells as people write them, those below one another as one range: `活动!H2:H13`, and `…` after the most.
 *
 * @param most - Ranges to name; all of them in a record.
 */
export function cellRanges(cells: readonly CellRef[], most: number = LIMIT): string[] {
  const ranges: { sheet: string; column: number; top: number; bottom: number }[] = []
  for (const { sheet, cell } of cells) {
    const at = parseA1(cell)
    if (!at) continue
    const last = ranges.at(-1)
    if (last?.sheet === sheet && last.column === at.column && last.bottom + 1 === at.row) last.bottom = at.row
    else if (ranges.length > most) break
    else ranges.push({ sheet, column: at.column, top: at.row, bottom: at.row })
  }
  const shown = ranges.slice(0, most).map(({ sheet, column, top, bottom }) => {
    const first = formatA1({ row: top, column })
    return `${sheet}!${top === bottom ? first : `${first}:${formatA1({ row: bottom, column })}`}`
  })
  return ranges.length > most ? [...shown, '…'] : shown
}
