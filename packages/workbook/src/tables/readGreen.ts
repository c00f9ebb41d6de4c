import {
  flows,
  type Activity,
  type ActivitySource,
  type GreenClaim,
  type Period,
  type Role,
} from '@zerocarbon/accounting'
import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { MWh, readNumber } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { mapHeaders } from './mapHeaders.ts'
import { periodReader } from './periodReader.ts'
import { readAmount } from './readAmount.ts'
import { readDate } from './readDate.ts'
import type { TableData } from './TableData.ts'
import { greenTable, type GreenColumn } from './zcTables.ts'

/** A claim with the period in which its power was generated. */
export interface DatedClaim extends GreenClaim {
  readonly period: Period
}

/** The green-power ledger: physical flows as activities, contracts as claims. */
export interface GreenRows {
  readonly activities: readonly Activity[]
  readonly claims: readonly DatedClaim[]
  readonly issues: readonly Issue[]
  readonly locate: (key: number) => CellRef
}

type Kind = 'own-power' | 'dedicated-power' | 'exported-power' | 'trade' | 'certificate'
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['own-power', /^(光伏自用|自发自用|自用|风电自用|self-?use|own)/i],
  ['dedicated-power', /^(专线|绿电直供|直供|绿电直连|dedicated)/i],
  ['exported-power', /^(外送|上网|光伏外送|余电上网|export)/i],
  ['trade', /^(绿电交易|交易|green trade|trade)/i],
  ['certificate', /^(绿证|绿色电力证书|certificate|gec)/i],
]
const sourceOf = (role: Role): ActivitySource => flows.find(({ source }) => source.role === role)!.source

/** Reads ZC_Green. Keys of its activities begin at `firstKey`, so that they differ from those of ZC_Activity. */
export function readGreen(data: TableData, firstKey: number, date1904: boolean): GreenRows {
  const { index, issues: headerIssues } = mapHeaders(data, greenTable)
  const issues: Issue[] = [...headerIssues]
  const activities: Activity[] = []
  const claims: DatedClaim[] = []
  const place = (row: number, column: GreenColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + row, column: data.left + Math.max(0, index[column]) }),
  })
  const locate = (key: number): CellRef => place(key - firstKey, 'amount')
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
    return { activities, claims, issues, locate }
  const periods = periodReader(date1904)
  data.rows.forEach((row, r) => {
    const cell = (column: GreenColumn): CellValue => row[index[column]] ?? null
    if (row.every((value) => value === null || value === '')) return
    let column: GreenColumn = 'kind'
    try {
      const kind = kindOf(cell('kind'))
      column = 'start'
      const period = periods(cell('start'), cell('end'))
      column = 'amount'
      const amount = readAmount(cell('amount'))
      column = 'retired'
      if (kind === 'trade' || kind === 'certificate') {
        const retired =
          cell('retired') === null || cell('retired') === '' ? null : readDate(cell('retired'), date1904).end
        const id = cellText(
          cell(kind === 'certificate' && cellText(cell('certificates')) !== '' ? 'certificates' : 'id'),
        )
        claims.push({ kind, id, megawattHours: readNumber(amount), period, retired, at: place(r, 'amount') })
      } else {
        const source = sourceOf(kind)
        const meter = cellText(cell('meter')) || source.name.zh
        activities.push({
          source,
          amount,
          unit: MWh,
          period,
          meter,
          estimated: false,
          options: null,
          key: firstKey + r,
        })
      }
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      issues.push(issueOf(error.problem, place(r, column)))
    }
  })
  return { activities, claims, issues, locate }
}

function kindOf(value: CellValue): Kind {
  const text = typeof value === 'string' ? value.trim() : ''
  const found = kinds.find(([, pattern]) => pattern.test(text))
  if (found) return found[0]
  throw zcError('ZC-VALUE-INVALID', {
    column: '类型',
    text: text.slice(0, 40),
    allowed: '自发自用、专线直供、外送、绿电交易、绿证',
  })
}
