import type { Issue } from '@zerocarbon/accounting/errors'
import { cellText, formatA1, parseA1, type MergedBlock } from '../model/index.ts'
import type { TableData } from '../tables/TableData.ts'

/**
 * Says of problems of a blank cell that it is part of merged cells, whose value stands in the first one only: on the
 * screen there is a date, a source or an amount. Merged cells are looked at for such problems only, not for rows.
 */
export function withMergedCells(
  issues: readonly Issue[],
  tables: readonly (TableData | undefined)[],
): readonly Issue[] {
  if (tables.every((table) => table?.merges === undefined)) return issues
  return issues.map((issue) => {
    const found = issue.at && mergedAt(issue.at, tables)
    if (!found) return issue
    const { merged, column } = found
    if (issue.code === 'ZC-AMOUNT-BLANK') return { ...issue, info: { merged } }
    const allowed = {
      zh: `这一格自己的值。${merged} 是合并单元格，值只存在它的第一格里；取消合并，把其余各格填上`,
      en: `a value of its own. Only the first of the merged cells ${merged} holds one; take the merge apart and fill the others`,
    }
    return { ...issue, code: 'ZC-VALUE-INVALID', info: { column, text: '', allowed } }
  })
}

/** The merged cells, such as `E5:E8`, of which a blank cell is not the first, and the header above it. */
function mergedAt(
  at: NonNullable<Issue['at']>,
  tables: readonly (TableData | undefined)[],
): { readonly merged: string; readonly column: string } | undefined {
  const { row, column } = parseA1(at.cell)!
  const holds = ({ top, left, bottom, right }: MergedBlock): boolean =>
    row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left)
  for (const table of tables) {
    const block = table?.sheet === at.sheet ? table.merges?.find(holds) : undefined
    if (!table || !block) continue
    const value = table.rows[row - table.top]?.[column - table.left]
    if (value === undefined || cellText(value).trim() !== '') continue
    const { top, left, bottom, right } = block
    return {
      merged: `${formatA1({ row: top, column: left })}:${formatA1({ row: bottom, column: right })}`,
      column: table.headers[column - table.left] ?? '',
    }
  }
  return undefined
}
