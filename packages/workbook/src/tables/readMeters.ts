import type { ActivitySource } from '@zerocarbon/accounting'
import { issueOf, zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, type CellValue } from '../model/index.ts'
import { cellName } from './cellName.ts'
import { createAttempts } from './createAttempts.ts'
import type { SourceBook } from './createSourceBook.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import { metersTable, type MeterColumn } from './zcTables.ts'

/** A meter the plant says it has. */
export interface ListedMeter {
  readonly meter: string
  /** Undefined where any source of that meter will do. */
  readonly source: ActivitySource | undefined
  readonly at: CellRef
}

/** The list of meters, and every bad cell in it. */
export interface MeterList {
  readonly meters: readonly ListedMeter[]
  readonly issues: readonly Issue[]
}

/** Reads ZC_Meters. A row with a bad cell is an issue and lists nothing. */
export function readMeters(data: TableData, sources: SourceBook): MeterList {
  const { index, issues: headerIssues } = mapHeaders(data, metersTable)
  const issues: Issue[] = [...headerIssues]
  const meters: ListedMeter[] = []
  if (index.meter < 0) return { meters, issues }
  data.rows.forEach((row, r) => {
    const cell = (column: MeterColumn): CellValue => row[index[column]] ?? null
    const place = (column: MeterColumn): CellRef => ({
      sheet: data.sheet,
      cell: formatA1({ row: data.top + r, column: data.left + index[column] }),
    })
    if (row.every((value) => value === null || value === '')) return
    const { problems, attempt } = createAttempts<MeterColumn>()
    const meter = attempt('meter', () => meterNamed(cell('meter')))
    const source = attempt('source', () => {
      const text = cellName(cell('source'))
      return text.trim() === '' ? undefined : sources.named(text)
    })
    for (const { column, problem } of problems) issues.push(issueOf(problem, place(column)))
    if (problems.length === 0 && meter !== undefined) meters.push({ meter, source, at: place('meter') })
  })
  return { meters, issues }
}

function meterNamed(value: CellValue): string {
  const name = cellName(value)
  if (name.trim() !== '') return name
  throw zcError('ZC-VALUE-INVALID', { column: '计量点', text: '', allowed: 'E-01' })
}
