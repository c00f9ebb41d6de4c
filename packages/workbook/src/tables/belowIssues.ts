import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import { activityTable, greenTable, metersTable } from './zcTables.ts'

/**
 * Rows typed right below a table are not read: somebody has to see that, or they are missing without a word. Rows of
 * data make the total incomplete; a total line or a remark only asks for a look.
 */
export function belowIssues(tables: readonly (TableData | undefined)[]): Issue[] {
  return tables.flatMap((table) => {
    if (table?.below === undefined) return []
    const { name, sheet, below } = table
    const at = { sheet, cell: formatA1({ row: below.row, column: below.column }) }
    const issue = issueOf({ code: 'ZC-TABLE-ROWS-BELOW', info: { table: name, rows: below.rows } }, at)
    const columns = dataColumns(table)
    const isData = (row: readonly CellValue[]): boolean =>
      columns.length > 0 && columns.every((column) => isFilled(row[column])) && !row.some(isRemark)
    return [below.values?.some(isData) ? { ...issue, severity: 'must' as const } : issue]
  })
}

/** The columns that make a row one of data where all of them are filled; none where a table is not one of amounts. */
function dataColumns(table: TableData): readonly number[] {
  const columns = ((): readonly number[] => {
    switch (table.name.toLowerCase()) {
      case 'zc_activity': {
        const { source, amount } = mapHeaders(table, activityTable).index
        return [source, amount]
      }
      case 'zc_green': {
        const { kind, amount } = mapHeaders(table, greenTable).index
        return [kind, amount]
      }
      case 'zc_meters':
        return [mapHeaders(table, metersTable).index.meter]
      default:
        return []
    }
  })()
  return columns.includes(-1) ? [] : columns
}

const isFilled = (value: CellValue | undefined): boolean => cellText(value ?? null).trim() !== ''
/** A line that says itself that it is no data. */
const isRemark = (value: CellValue): boolean =>
  typeof value === 'string' &&
  /^\s*(合\s*计|总\s*计|小\s*计|汇总|注|制表|total|sum|subtotal|note)/i.test(value)
