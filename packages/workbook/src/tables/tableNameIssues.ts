import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { editsBetween } from '@zerocarbon/factors'
import { headOf } from './headOf.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import type { TableSpec } from './TableSpec.ts'
import {
  activityTable,
  factsTable,
  greenTable,
  inputsTable,
  metersTable,
  productionTable,
  settingsTable,
  waiversTable,
} from './zcTables.ts'

const ofReport = [settingsTable, activityTable, greenTable, metersTable, inputsTable, productionTable].map(
  ({ name }) => name,
)
const specs: readonly TableSpec[] = [
  settingsTable,
  activityTable,
  greenTable,
  metersTable,
  inputsTable,
  productionTable,
  factsTable,
  waiversTable,
]
/** A slip or two: `ZCActivity`, `ZC_Activites`. */
const SLIPS = 2

/**
 * Tables that look like one of ours and are not read: a second one of the same name, whatever its case, and names
 * that begin with ours or are a slip or two away from it. With rows in our columns their data are left out of the
 * total, which is then incomplete; otherwise, and with a word after our name, they only ask for a look.
 *
 * @param known - Names of ours; those the report reads unless given.
 */
export function tableNameIssues(tables: readonly TableData[], known: readonly string[] = ofReport): Issue[] {
  const first = new Map<string, TableData>()
  return tables.flatMap((table) => {
    const key = table.name.toLowerCase()
    const name = nearest(key, known)
    if (name === undefined) return []
    if (key !== name.toLowerCase()) {
      const issue = issueOf(
        { code: 'ZC-TABLE-UNKNOWN', info: { table: table.name, near: name } },
        headOf(table),
      )
      return [
        isSecond(key, name.toLowerCase()) && hasOurRows(table, name)
          ? { ...issue, severity: 'must' as const }
          : issue,
      ]
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

function nearest(key: string, known: readonly string[]): string | undefined {
  const isOne = specs.some(({ name }) => name.toLowerCase() === key)
  return known.find((ours) => {
    const name = ours.toLowerCase()
    return key === name || (!isOne && (key.startsWith(name.slice(0, -1)) || editsBetween(key, name) <= SLIPS))
  })
}

/** Whether a name is ours with a slip or a number, and not with a word that says what else it is, as `ZC_Activity_old`. */
const isSecond = (key: string, ours: string): boolean =>
  !key.startsWith(ours) || /^[_-]?(\d*|[a-z])$/.test(key.slice(ours.length))

/** Whether every column that must be there is, and a row below them. */
function hasOurRows(table: TableData, name: string): boolean {
  const spec = specs.find((one) => one.name === name)
  if (!spec || !table.rows.some((row) => row.some((value) => value !== null && value !== ''))) return false
  return !mapHeaders(table, spec).issues.some(({ code }) => code === 'ZC-COLUMN-MISSING')
}
