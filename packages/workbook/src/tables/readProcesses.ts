import type { Period } from '@zerocarbon/accounting'
import { issueOf, zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { InputRow, ProcessMethod } from '@zerocarbon/accounting/process'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { methodArgument } from '../catalogue/methodArgument.ts'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { attemptPeriod } from './attemptPeriod.ts'
import { cellName } from './cellName.ts'
import { createAttempts } from './createAttempts.ts'
import { endRuleOf } from './endRule.ts'
import { mapHeaders } from './mapHeaders.ts'
import { statedRows, type Stated, type StatedRows } from './statedRows.ts'
import type { TableData } from './TableData.ts'
import { inputsTable, type InputColumn } from './zcTables.ts'

/** One named value with what its row says of its uncertainty. */
export interface StatedInput extends InputRow {
  readonly stated: Stated
}

/** The inputs of one run of a method: one instance over one period. */
export interface ProcessRun {
  readonly method: ProcessMethod
  readonly instance: string
  /** Null where the rows name none: the whole reporting period. */
  readonly period: Period | null
  readonly rows: readonly StatedInput[]
  /** The first cell of the run. */
  readonly at: CellRef
  readonly key: number
}

export interface ProcessRuns {
  readonly runs: readonly ProcessRun[]
  readonly stated: StatedRows
  readonly issues: readonly Issue[]
  readonly locate: (key: number) => CellRef
}

/**
 * Reads ZC_Inputs: rows of one method, instance and period are the inputs of one run. A row that cannot be read is an
 * issue at its cell; its run goes on with what is there and says itself what it lacks.
 *
 * @param firstKey - Keys begin here, so that they differ from those of other tables.
 */
export function readProcesses(
  data: TableData,
  firstKey: number,
  date1904: boolean,
  methods: readonly ProcessMethod[],
): ProcessRuns {
  const { index, issues: headerIssues } = mapHeaders(data, inputsTable)
  const issues: Issue[] = [...headerIssues]
  const runs = new Map<string, ProcessRun & { readonly rows: StatedInput[] }>()
  const place = (row: number, column: InputColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + row, column: data.left + Math.max(0, index[column]) }),
  })
  const locate = (key: number): CellRef => place(key - firstKey, 'method')
  const stated = statedRows(data, index, place)
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
    return { runs: [], stated, issues, locate }
  issues.push(...stated.issues)
  const rule = endRuleOf(data.rows, index.start, index.end, date1904)
  data.rows.forEach((row, r) => {
    const cell = (column: InputColumn): CellValue => row[index[column]] ?? null
    if (row.every(isBlank)) return
    const attempts = createAttempts<InputColumn>()
    const { problems, attempt } = attempts
    const method = attempt('method', () => methodArgument(methods, cellName(cell('method'))))
    const instance = attempt('instance', () => cellName(cell('instance')).trim())
    const whole = isBlank(cell('start')) && isBlank(cell('end'))
    const period = whole ? null : attemptPeriod(attempts, cell('start'), cell('end'), date1904, rule)
    const name = attempt('name', () => cellName(cell('name')))
    const unit = attempt('unit', () => cellName(cell('unit')).trim())
    const value = attempt('value', () => valueOf(cell('value')))
    const evidence = attempt('evidence', () => cellName(cell('evidence')))
    for (const { column, problem } of problems) issues.push(issueOf(problem, place(r, column)))
    if (method === undefined || instance === undefined || period === undefined) return
    const key = JSON.stringify([method.id, instance, period?.start, period?.end])
    let run = runs.get(key)
    if (!run) {
      run = { method, instance, period, rows: [], at: place(r, 'method'), key: firstKey + r }
      runs.set(key, run)
    }
    // An input whose value could not be read is named here, so that it is not called missing as well.
    if (name !== undefined && unit !== undefined && value !== undefined)
      run.rows.push({
        name,
        value,
        unit,
        at: place(r, 'value'),
        evidence: evidence ?? '',
        stated: stated.of(r),
      })
  })
  return { runs: [...runs.values()], stated, issues, locate }
}

const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

/** A blank is no zero; words are choices, and a number may stand as text with its unit. */
function valueOf(value: CellValue): number | string {
  if (typeof value === 'number') return value
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  const text = cellText(value).trim()
  if (text === '') throw zcError('ZC-AMOUNT-BLANK', {})
  return text.slice(0, 200)
}
