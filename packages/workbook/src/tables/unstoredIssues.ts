import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { formatA1 } from '../model/index.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import type { TableSpec } from './TableSpec.ts'
import { activityTable, greenTable, metersTable, productionTable, settingsTable } from './zcTables.ts'

const specs: readonly TableSpec[] = [settingsTable, activityTable, greenTable, metersTable, productionTable]

/**
 * Formulas in columns of ours whose result is not in the file, as programs leave them that write formulas without
 * calculating them. Such a cell looks blank, and a blank factor would mean the one of the set.
 */
export function unstoredIssues(tables: readonly (TableData | undefined)[]): Issue[] {
  return tables.flatMap((table) => {
    const spec = specs.find(({ name }) => name.toLowerCase() === table?.name.toLowerCase())
    if (table?.unstored === undefined || spec === undefined) return []
    const ours = new Set<number>(Object.values(mapHeaders(table, spec).index))
    const { name, sheet, top, left } = table
    return table.unstored
      .filter(([, column]) => ours.has(column))
      .map(([row, column]) => {
        const at = { sheet, cell: formatA1({ row: top + row, column: left + column }) }
        return issueOf({ code: 'ZC-FORMULA-UNSTORED', info: { table: name } }, at)
      })
  })
}

/** The issues without those that take such a cell for a blank one. */
export function withUnstored(issues: readonly Issue[], unstored: readonly Issue[]): Issue[] {
  if (unstored.length === 0) return [...issues]
  const keyOf = ({ at }: Issue): string => `${at?.sheet ?? ''}!${at?.cell ?? ''}`
  const cells = new Set(unstored.map(keyOf))
  return [...issues.filter((issue) => !cells.has(keyOf(issue))), ...unstored]
}
