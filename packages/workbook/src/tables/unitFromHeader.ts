import type { Issue } from '@zerocarbon/accounting/errors'
import { cellText, parseA1 } from '../model/index.ts'
import { headerUnit } from './headerUnit.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import { activityTable } from './zcTables.ts'

const ofUnits: ReadonlySet<Issue['code']> = new Set<Issue['code']>([
  'ZC-UNIT-MISMATCH',
  'ZC-GAS-CONDITIONS',
  'ZC-DENSITY-NEEDED',
])

/** Adds to problems with the unit of a row whose own cell is blank which header of ZC_Activity the unit came from. */
export function unitFromHeader(issues: readonly Issue[], data: TableData | undefined): readonly Issue[] {
  if (!data || !issues.some(({ code }) => ofUnits.has(code))) return issues
  const { index } = mapHeaders(data, activityTable)
  const header = data.headers[index.amount] ?? ''
  if (headerUnit(header) === undefined) return issues
  const unitFrom = header.trim().slice(0, 40)
  return issues.map((issue) => {
    const at = ofUnits.has(issue.code) && issue.at?.sheet === data.sheet ? parseA1(issue.at.cell) : null
    if (!at || at.column !== data.left + index.unit) return issue
    const isBlank = cellText(data.rows[at.row - data.top]?.[index.unit] ?? null).trim() === ''
    return isBlank ? ({ ...issue, info: { ...issue.info, unitFrom } } as Issue) : issue
  })
}
