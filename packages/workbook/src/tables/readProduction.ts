import type { Period } from '@zerocarbon/accounting'
import { issueOf, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { convertValue, findUnit, readNumber, unitNamed, type Decimal } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { attemptPeriod } from './attemptPeriod.ts'
import { cellName } from './cellName.ts'
import { createAttempts } from './createAttempts.ts'
import { endRuleOf } from './endRule.ts'
import { agreedUnit, bracketOf, headerUnit } from './headerUnit.ts'
import { mapHeaders } from './mapHeaders.ts'
import { measureCell, type Measured } from './measureCell.ts'
import { readAmount } from './readAmount.ts'
import type { TableData } from './TableData.ts'
import { productionTable, type ProductionColumn } from './zcTables.ts'

/** What was made of one product over one period. */
export interface ProductionRow {
  readonly product: string
  /** As ZC_Activity names it; empty for the whole plant. */
  readonly site: string
  readonly period: Period
  /** Null where the row only gives a value added; a unit of the trade, such as 重量箱, stays a word. */
  readonly quantity: { readonly value: Decimal; readonly unit: string } | null
  /** Yuan. */
  readonly valueAdded: Decimal | null
  /** t; a cubic metre of water is taken as a tonne. */
  readonly water: Decimal | null
  readonly wastewater: Decimal | null
  /** Limit the product is compared with, as written. */
  readonly limit: string
  readonly at: (column: ProductionColumn) => CellRef
}

/** The rows of ZC_Production and every bad cell. */
export interface ProductionRows {
  readonly rows: readonly ProductionRow[]
  /** Rows that could not be read: no intensity stands without them. */
  readonly unread: number
  readonly issues: readonly Issue[]
}

const yuan = findUnit('元')
const words = {
  value: { zh: '增加值', en: 'Value added' },
  water: { zh: '取水量', en: 'Water drawn' },
  wastewater: { zh: '废水量', en: 'Wastewater' },
} as const

/**
 * Reads ZC_Production. A row with a bad cell is an issue and is left out. Emissions stand without this table, so its
 * issues only ask for a look; what is computed from it says itself what it lacks.
 */
export function readProduction(data: TableData, date1904: boolean): ProductionRows {
  const { index, issues: headerIssues } = mapHeaders(data, productionTable)
  const issues: Issue[] = headerIssues.map(light)
  const rows: ProductionRow[] = []
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
    return { rows, unread: data.rows.length, issues }
  const rule = endRuleOf(data.rows, index.start, index.end, date1904)
  const header = (column: ProductionColumn): string => data.headers[index[column]] ?? ''
  let unread = 0
  data.rows.forEach((row, r) => {
    if (row.every(isBlank)) return
    const cell = (column: ProductionColumn): CellValue => row[index[column]] ?? null
    const at = (column: ProductionColumn): CellRef => ({
      sheet: data.sheet,
      cell: formatA1({ row: data.top + r, column: data.left + Math.max(0, index[column]) }),
    })
    const attempts = createAttempts<ProductionColumn>()
    const { problems, attempt } = attempts
    const measured = (column: 'value' | 'water' | 'wastewater', known: readonly string[]): Measured | null =>
      attempt(column, () => measureCell(cell(column), header(column), words[column], known)) ?? null
    const product = attempt('product', () => productOf(cell('product')))
    const site = attempt('site', () => cellName(cell('site')).trim())
    const period = attemptPeriod(attempts, cell('start'), cell('end'), date1904, rule)
    const value = measured('value', ['万元', '元', '亿元'])
    const water = measured('water', ['m3', 't'])
    const wastewater = measured('wastewater', ['m3', 't'])
    const only = isBlank(cell('quantity')) && value !== null
    const amount = only ? null : attempt('quantity', () => readAmount(cell('quantity')))
    const unit = only ? '' : attempt('unit', () => unitOf(cell('unit'), header('quantity'), product ?? ''))
    for (const { column, problem } of problems) issues.push(light(issueOf(problem, at(column))))
    if (problems.length > 0) unread++
    if (problems.length > 0 || product === undefined || site === undefined || period === undefined) return
    if (amount === undefined || unit === undefined) return
    rows.push({
      product,
      site,
      period,
      quantity: amount === null ? null : { value: readNumber(amount), unit },
      valueAdded: value && convertValue(value.value, value.unit, yuan),
      water: water && tonnesOf(water),
      wastewater: wastewater && tonnesOf(wastewater),
      limit: cellText(cell('limit')).trim(),
      at,
    })
  })
  return { rows, unread, issues }
}

const light = (issue: Issue): Issue => ({ ...issue, severity: 'should' })
const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

function productOf(value: CellValue): string {
  const name = cellName(value).normalize('NFKC').trim()
  if (name !== '') return name
  const allowed = { zh: '产品的名称，如水泥熟料', en: 'the name of a product, such as cement clinker' }
  throw zcError('ZC-VALUE-INVALID', { column: '产品', text: '', allowed })
}

/** A unit ZC knows by its symbol, any other as written: a weight case of glass is nobody else's unit. */
function unitOf(value: CellValue, header: string, product: string): string {
  const own = cellName(value).normalize('NFKC').trim()
  const known = unitNamed(own)
  if (known) return agreedUnit(known, header, headerUnit(header)).symbol
  const text = own || (headerUnit(header)?.symbol ?? bracketOf(header))
  if (text === '')
    throw zcError('ZC-UNIT-BLANK', { carrier: { zh: product, en: product }, known: ['t', '个'] })
  return unitNamed(text)?.symbol ?? text
}

/** Tonnes of water; its density is taken as 1 t/m3, which at 4 °C is right to 0.01 % and at 40 °C to 1 %. */
function tonnesOf({ value, unit }: Measured): Decimal {
  return convertValue(value, unit, findUnit(unit.dimension === 'mass' ? 't' : 'm3'))
}
