import {
  flows,
  type Activity,
  type ActivitySource,
  type GreenClaim,
  type Period,
  type Role,
} from '@zerocarbon/accounting'
import { issueOf, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { convertValue, findUnit, MWh, readNumber, type Unit } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, type CellValue } from '../model/index.ts'
import { attemptPeriod } from './attemptPeriod.ts'
import { cellName } from './cellName.ts'
import { createAttempts } from './createAttempts.ts'
import { endRuleOf } from './endRule.ts'
import { agreedUnit, headerUnit } from './headerUnit.ts'
import { mapHeaders } from './mapHeaders.ts'
import { readAmount } from './readAmount.ts'
import type { ReadContext } from './ReadContext.ts'
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
  /** Meters of rows that could not be read. */
  readonly undated: readonly string[]
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
export function readGreen(
  data: TableData,
  firstKey: number,
  { date1904, meterNamed }: Pick<ReadContext, 'date1904' | 'meterNamed'>,
): GreenRows {
  const { index, issues: headerIssues } = mapHeaders(data, greenTable)
  const issues: Issue[] = [...headerIssues]
  const activities: Activity[] = []
  const claims: DatedClaim[] = []
  const undated: string[] = []
  const place = (row: number, column: GreenColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + row, column: data.left + Math.max(0, index[column]) }),
  })
  const locate = (key: number): CellRef => place(key - firstKey, 'amount')
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
    return { activities, claims, undated, issues, locate }
  const amountHeader = data.headers[index.amount]!
  const stated = headerUnit(amountHeader) ?? (/mwh$/i.test(amountHeader.trim()) ? MWh : undefined)
  if (stated && stated.dimension !== MWh.dimension) {
    const info = { from: stated.symbol, to: MWh.symbol, header: amountHeader.trim().slice(0, 40) }
    const at = {
      sheet: data.sheet,
      cell: formatA1({ row: Math.max(0, data.top - 1), column: data.left + index.amount }),
    }
    issues.push(issueOf({ code: 'ZC-UNIT-MISMATCH', info }, at))
    return { activities, claims, undated, issues, locate }
  }
  const rule = endRuleOf(data.rows, index.start, index.end, date1904)
  data.rows.forEach((row, r) => {
    const cell = (column: GreenColumn): CellValue => row[index[column]] ?? null
    if (row.every((value) => value === null || value === '')) return
    const attempts = createAttempts<GreenColumn>()
    const { problems, attempt } = attempts
    const kind = attempt('kind', () => kindOf(cell('kind')))
    const period = attemptPeriod(attempts, cell('start'), cell('end'), date1904, rule)
    const amount = attempt('amount', () => quantityOf(cell('amount')))
    const unit = attempt('unit', () => unitOf(cell('unit'), amountHeader, stated))
    const contract = kind === 'trade' || kind === 'certificate'
    const meter = contract ? '' : attempt('meter', () => meterNamed(cellName(cell('meter'))))
    const retired = contract ? attempt('retired', () => dayOrNull(cell('retired'), date1904)) : null
    const number = contract ? attempt('certificates', () => cellName(cell('certificates'))) : ''
    const owner = kind === 'trade' ? attempt('owner', () => cellName(cell('owner'))) : ''
    const contractId = contract ? attempt('id', () => cellName(cell('id'))) : ''
    // Only the number on a certificate tells it from another one.
    const id = kind === 'certificate' ? number?.trim() : contractId
    for (const { column, problem } of problems) issues.push(issueOf(problem, place(r, column)))
    if (problems.length > 0 && meter) undated.push(meter)
    if (problems.length > 0 || kind === undefined || period === undefined || amount === undefined || !unit)
      return
    if (kind === 'trade' || kind === 'certificate') {
      const megawattHours = convertValue(readNumber(amount), unit, MWh)
      claims.push({
        kind,
        id: id ?? '',
        megawattHours,
        period,
        retired: retired ?? null,
        from: period.start,
        ...(kind === 'trade' ? { tied: Boolean(number?.trim()) || Boolean(owner?.trim()) } : {}),
        at: place(r, 'amount'),
      })
      return
    }
    const source = sourceOf(kind)
    activities.push({
      source,
      amount,
      unit,
      period,
      meter: meter || source.name.zh,
      estimated: false,
      options: null,
      key: firstKey + r,
    })
  })
  return { activities, claims, undated, issues, locate }
}

/** The kind of a row gives its direction, so the cure of a sign differs from that of ZC_Activity. */
function quantityOf(value: CellValue): number {
  if (typeof value === 'number' && value < 0)
    throw zcError('ZC-AMOUNT-NEGATIVE', { amount: String(value).replace('-', '−'), table: 'ZC_Green' })
  return readAmount(value)
}

/** The unit of the row, of the header, or else MWh. */
function unitOf(value: CellValue, header: string, stated: Unit | undefined): Unit {
  const text = cellName(value).trim()
  if (text === '') return stated ?? MWh
  const unit = findUnit(text)
  if (unit.dimension !== MWh.dimension)
    throw zcError('ZC-UNIT-MISMATCH', { from: unit.symbol, to: MWh.symbol, subject: green })
  return agreedUnit(unit, header, stated)
}

const green = { zh: '绿电', en: 'Green power' }

function dayOrNull(value: CellValue, date1904: boolean): string | null {
  return value === null || value === '' ? null : readDate(value, date1904).end
}

function kindOf(value: CellValue): Kind {
  const text = cellName(value).trim()
  const found = kinds.find(([, pattern]) => pattern.test(text))
  if (found) return found[0]
  throw zcError('ZC-VALUE-INVALID', {
    column: '类型',
    text: text.slice(0, 40),
    allowed: '自发自用、专线直供、外送、绿电交易、绿证',
  })
}
