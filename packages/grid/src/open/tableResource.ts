import type { IResources } from '@univerjs/core'
import type { TableModel, WorkbookModel } from '@zerocarbon/workbook/model'
import { sheetIdAt } from './Look.ts'

/** What a table keeps in the engine beside what the engine knows of tables. */
interface TableMeta {
  /** The engine knows no totals row, so it is left outside the table there: `SUM(Table[x])` would count it. */
  readonly totalsRow: boolean
}

/**
 * The tables as the engine stores them.
 *
 * A table without a header row is left out: the engine always takes the first row for headers.
 */
export function tableResource({ tables, sheets }: WorkbookModel): IResources[number] {
  const bySheet: Record<string, { tables: unknown[] }> = {}
  for (const [index, table] of tables.entries()) {
    const sheet = sheets.findIndex((one) => one.name === table.sheet)
    if (sheet < 0 || !table.headerRow) continue
    const id = sheetIdAt(sheet)
    bySheet[id] ??= { tables: [] }
    bySheet[id].tables.push(tableData(table, `table${String(index + 1)}`))
  }
  return { name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify(bySheet) }
}

function tableData({ name, top, left, bottom, right, columns, totalsRow }: TableModel, id: string): unknown {
  const meta: TableMeta = { totalsRow }
  return {
    id,
    name,
    range: { startRow: top, startColumn: left, endRow: bottom - (totalsRow ? 1 : 0), endColumn: right },
    options: { showHeader: true, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: columns.map((displayName, i) => ({
      id: `${id}-${String(i + 1)}`,
      displayName,
      dataType: 'text',
      formula: '',
      meta: {},
      style: {},
    })),
    meta,
  }
}
