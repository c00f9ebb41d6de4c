import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { headOf } from './headOf.ts'
import type { TableData } from './TableData.ts'
import { activityTable, greenTable, metersTable, settingsTable } from './zcTables.ts'

const ofReport = [settingsTable, activityTable, greenTable, metersTable].map(({ name }) => name)

/**
 * Tables that look like one of ours and are not read: a second one of the same name, whatever its case, and names
 * that go on after ours, such as `ZC_Activity2`.
 *
 * @param known - Names of ours; those the report reads unless given.
 */
export function tableNameIssues(tables: readonly TableData[], known: readonly string[] = ofReport): Issue[] {
  const first = new Map<string, TableData>()
  return tables.flatMap((table) => {
    const key = table.name.toLowerCase()
    const name = known.find((ours) => key.startsWith(ours.toLowerCase()))
    if (name === undefined) return []
    if (key !== name.toLowerCase()) {
      const more = key.slice(name.length)
      return /^[_\d]/.test(more)
        ? [issueOf({ code: 'ZC-TABLE-UNKNOWN', info: { table: table.name, near: name } }, headOf(table))]
        : []
    }
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, table)
      return []
    }
    const { sheet, cell } = headOf(before)
    const info = { table: table.name, first: `${sheet}!${cell}` }
    return [issueOf({ code: 'ZC-TABLE-TWICE', info }, headOf(table))]
  })
}
