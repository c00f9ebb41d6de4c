import type { Issue } from '@zerocarbon/accounting/errors'
import { formatA1, parseA1 } from '../model/index.ts'
import type { TableData } from '../tables/TableData.ts'

/**
 * Says of blank amounts that they are part of a merged cell, whose value stands in its first cell only: on the screen
 * there is an amount. Merged cells are looked at for such issues only, not for rows.
 */
export function withMergedAmounts(
  issues: readonly Issue[],
  tables: readonly (TableData | undefined)[],
): readonly Issue[] {
  if (tables.every((table) => table?.merges === undefined)) return issues
  return issues.map((issue) => {
    if (issue.code !== 'ZC-AMOUNT-BLANK' || issue.at === undefined) return issue
    const merged = mergedAt(issue.at, tables)
    return merged === undefined ? issue : { ...issue, info: { merged } }
  })
}

/** The merged cells, such as `E5:E8`, of which a cell is not the first. */
function mergedAt(
  at: NonNullable<Issue['at']>,
  tables: readonly (TableData | undefined)[],
): string | undefined {
  const { row, column } = parseA1(at.cell)!
  const block = tables
    .flatMap((table) => (table?.sheet === at.sheet ? (table.merges ?? []) : []))
    .find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    )
  if (!block) return undefined
  const { top, left, bottom, right } = block
  return `${formatA1({ row: top, column: left })}:${formatA1({ row: bottom, column: right })}`
}
