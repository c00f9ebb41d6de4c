import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { formatA1 } from '../model/index.ts'
import type { TableData } from './TableData.ts'

/** Rows typed right below a table are not read: somebody has to see that, or they are missing without a word. */
export function belowIssues(tables: readonly (TableData | undefined)[]): Issue[] {
  return tables.flatMap((table) => {
    if (table?.below === undefined) return []
    const { name, sheet, below } = table
    const at = { sheet, cell: formatA1({ row: below.row, column: below.column }) }
    return [issueOf({ code: 'ZC-TABLE-ROWS-BELOW', info: { table: name, rows: below.rows } }, at)]
  })
}
