import { periodOf, type Period } from '@zerocarbon/accounting'
import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Calibre } from '@zerocarbon/accounting/factor'
import type { LineRounding } from '@zerocarbon/accounting/process'
import type { FactorBook } from '@zerocarbon/factors'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { calibreNamed } from './calibres.ts'
import { controlNamed, type ControlTotal } from './controlNamed.ts'
import { cellName } from './cellName.ts'
import { factorSetNamed } from './factorSetNamed.ts'
import { mapHeaders } from './mapHeaders.ts'
import { readDate, type Span } from './readDate.ts'
import { roundingNamed } from './roundingNamed.ts'
import { regionCode } from './readOptions.ts'
import type { TableData } from './TableData.ts'
import { unknownSettings, type StrangeSetting } from './unknownSettings.ts'
import { settingsTable } from './zcTables.ts'

/** What a workbook says about itself. Absent settings have the defaults given here. */
export interface Settings {
  readonly organisation: string
  readonly site: string
  readonly sector: string
  readonly boundary: string
  /** Null where neither the settings nor the rows tell. */
  readonly reporting: Period | null
  /** ISO day the reporting period begins where its end is missing, which is an issue. */
  readonly since: string | null
  /** Region of the grid factor; default `CN`, the national one. */
  readonly gridRegion: string
  readonly calibre: Calibre
  /** Named set of fuel factors, such as `ipcc-2006`; null: the one that family and date choose. */
  readonly set: string | null
  /** ISO day: only factors that were released by then; null: all. */
  readonly knownOn: string | null
  /** Set of global warming potentials; absent: that of each method. */
  readonly potentials?: string
  /** How each line of the programme's total is rounded before they are added; absent: not at all. */
  readonly rounding?: LineRounding
  /** Totals a person typed to compare the computed ones with. */
  readonly controls: readonly ControlTotal[]
  readonly issues: readonly Issue[]
}

const names: Readonly<Record<string, readonly string[]>> = {
  organisation: ['企业名称', '单位名称', 'organisation', 'organization', 'company'],
  site: ['厂区', '工厂', 'site', 'plant'],
  sector: ['行业', 'sector'],
  boundary: ['核算边界', '边界', 'boundary'],
  start: ['报告期起', 'reporting start', 'period start'],
  end: ['报告期止', 'reporting end', 'period end'],
  year: ['报告期', '报告年度', '年度', 'reporting period', 'reporting year', 'year'],
  method: ['方法', 'method'],
  factorSet: ['因子集', 'factor set'],
  factorFamily: ['因子系列', '排放因子系列', '燃料因子系列', 'factor family', 'factor series'],
  knownOn: ['已知截至', '因子已知截至', 'known on', 'factors known on'],
  gridRegion: ['电网因子地区', '地区', '电网地区', '电网区域', 'grid region', 'region'],
  calibre: ['电力口径', '电力因子口径', '口径', 'electricity calibre', 'calibre'],
  potentials: ['全球变暖潜势', 'gwp', 'global warming potentials'],
  rounding: ['修约', '取整', 'rounding'],
  controlTotal: ['控制总量', 'control total'],
  controlScope1: ['控制范围一', '控制范围1', 'control scope 1'],
  controlScope2: ['控制范围二', '控制范围2', 'control scope 2'],
}

/** Reads ZC_Settings; a table that is missing gives the defaults, a value that cannot be used is an issue at its cell. */
export function readSettings(data: TableData | undefined, book: FactorBook, date1904: boolean): Settings {
  const issues: Issue[] = []
  const cells = data ? keyed(data, issues) : new Map<string, Setting>()
  const read = <T>(key: string, allowed: string, fallback: T, parse: (value: CellValue) => T): T => {
    const cell = cells.get(key)
    if (!cell || isBlank(cell.value)) return fallback
    try {
      cellName(cell.value)
      return parse(cell.value)
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      if (error.problem.code === 'ZC-CELL-ERROR') {
        issues.push(issueOf(error.problem, cell.at))
        return fallback
      }
      const text = cellText(cell.value).slice(0, 60)
      issues.push(
        issueOf({ code: 'ZC-SETTING-INVALID', info: { key: names[key]![0]!, text, allowed } }, cell.at),
      )
      return fallback
    }
  }
  const text = (key: string): string => read(key, '', '', cellText)
  const dates = '2026-01-01 · 2026'
  const year = read('year', dates, null, (value) => readDate(settingDay(value), date1904))
  const start = read('start', dates, null, (value) => readDate(settingDay(value), date1904))
  const end = read('end', dates, null, (value) => readDate(settingDay(value), date1904))
  const from = (start ?? year)?.start
  const until = (end ?? year ?? (start && isYear(start) ? start : null))?.end
  read('method', '工厂法', '', (value) => {
    if (/^(工厂法|factory)$/i.test(cellText(value).trim())) return ''
    throw zcError('ZC-FACTOR-SET', { reason: 'method' })
  })
  // One issue a cell: a cell that is filled but cannot be read has said so already.
  const blank = (key: string): boolean => isBlank(cells.get(key)?.value ?? null)
  const halfGiven = (missing: 'start' | 'end', given: 'start' | 'end', allowed: string): void => {
    const info = { key: names[missing]![0]!, text: '', allowed }
    const at = (cells.get(missing) ?? cells.get(given))?.at
    issues.push(issueOf({ code: 'ZC-SETTING-INVALID', info }, at))
  }
  if (end !== null && from === undefined && blank('start')) halfGiven('start', 'end', '2026-01-01')
  if (start !== null && until === undefined && blank('end')) halfGiven('end', 'start', '2026-12-31')
  if (from !== undefined && until !== undefined && from > until) {
    const at = (cells.get('start') ?? cells.get('end'))?.at
    issues.push(issueOf({ code: 'ZC-PERIOD-REVERSED', info: { start: from, end: until } }, at))
  }
  read('factorSet', book.setId, '', (value) => {
    if (value === book.setId) return ''
    throw zcError('ZC-FACTOR-SET', { reason: 'pinned' })
  })
  const potentials = read('potentials', book.potentialSets.join(' · '), undefined, (value) =>
    potentialSet(cellText(value), book),
  )
  const rounding = read('rounding', '不修约 · 逐行 2 位 四舍五入 · 逐行 2 位 GB/T 8170', undefined, (value) =>
    roundingNamed(cellText(value)),
  )
  const control = (key: string, of: ControlTotal['of']): ControlTotal[] => {
    const cell = cells.get(key)
    const found = read(key, '19190.68 · 19190.68 tCO2 · 19190.68 tCO2e', null, controlNamed)
    return cell && found ? [{ ...found, of, at: cell.at }] : []
  }
  return {
    organisation: text('organisation'),
    site: text('site'),
    sector: text('sector'),
    boundary: text('boundary'),
    reporting: from === undefined || until === undefined || from > until ? null : periodOf(from, until),
    since: until === undefined ? (from ?? null) : null,
    gridRegion: read('gridRegion', '全国 · 江苏 · 华东', 'CN', (value) => regionCode(cellText(value), book)),
    calibre: read('calibre', '平均 · 不含市场化交易非化石 · 化石能源', 'average', (value) =>
      calibreNamed(cellText(value)),
    ),
    set: read('factorFamily', fuelSets(book).join(' · '), null, (value) => fuelSet(cellText(value), book)),
    knownOn: read('knownOn', '2024-06-30', null, (value) => readDate(settingDay(value), date1904).end),
    ...(potentials === undefined ? {} : { potentials }),
    ...(rounding === undefined ? {} : { rounding }),
    controls: [
      ...control('controlTotal', 'total'),
      ...control('controlScope1', 1),
      ...control('controlScope2', 2),
    ],
    issues,
  }
}

interface Setting {
  readonly value: CellValue
  readonly at: { readonly sheet: string; readonly cell: string }
}

const fuelSets = (book: FactorBook): string[] =>
  [
    ...new Set(book.factors.flatMap((factor) => (factor.kind === 'fuel' ? (factor.set ?? []) : []))),
  ].toSorted()

function fuelSet(text: string, book: FactorBook): string {
  const set = factorSetNamed(text, book)
  if (fuelSets(book).includes(set)) return set
  throw zcError('ZC-FACTOR-SET', { reason: 'family' })
}

function potentialSet(text: string, book: FactorBook): string {
  const found = book.potentialSets.find((name) => name.toLowerCase() === text.trim().toLowerCase())
  if (found !== undefined) return found
  throw zcError('ZC-FACTOR-SET', { reason: 'gwp' })
}

/** Spaces inside a key, as in `地 区`, make no other key. */
const unspaced = (text: string): string => text.replace(/\s+/g, '').toLowerCase()
const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')
/** Years past 2100 typed as numbers would be days of 1905. */
const FAR_YEAR = 9999

/**
 * A day of a setting. No plant reports on the years a serial number of four digits stands for.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`.
 */
function settingDay(value: CellValue): CellValue {
  if (typeof value === 'number' && value <= FAR_YEAR && !(value >= 1990 && value <= 2100))
    throw zcError('ZC-DATE-INVALID', { text: String(value) })
  return value
}

/** A year alone is a reporting period; a day or a month alone is only its beginning. */
const isYear = ({ start, end }: Span): boolean => start.endsWith('-01-01') && end.endsWith('-12-31')

function keyed(data: TableData, issues: Issue[]): Map<string, Setting> {
  const { index, issues: headerIssues } = mapHeaders(data, settingsTable)
  issues.push(...headerIssues)
  const byName = new Map(
    Object.entries(names).flatMap(([key, all]) => all.map((name) => [unspaced(name), key] as const)),
  )
  const cells = new Map<string, Setting>()
  const strange: StrangeSetting[] = []
  if (index.key < 0 || index.value < 0) return cells
  data.rows.forEach((row, r) => {
    const name = row[index.key] ?? null
    if (typeof name === 'object' && name !== null) {
      const at = { sheet: data.sheet, cell: formatA1({ row: data.top + r, column: data.left + index.key }) }
      issues.push(issueOf({ code: 'ZC-CELL-ERROR', info: { error: name.error } }, at))
      return
    }
    const text = cellText(name).normalize('NFKC').trim()
    const key = byName.get(unspaced(text))
    const cell = formatA1({ row: data.top + r, column: data.left + index.value })
    if (key === undefined) {
      const value = row[index.value] ?? null
      const column = data.left + (text === '' ? index.value : index.key)
      if (!isBlank(value))
        strange.push({
          key: text,
          value,
          at: { sheet: data.sheet, cell: formatA1({ row: data.top + r, column }) },
        })
      return
    }
    const at = { sheet: data.sheet, cell }
    if (cells.has(key)) {
      const info = {
        key: names[key]![0]!,
        text: cellText(row[index.value]),
        allowed: '',
        twice: true,
      } as const
      issues.push(issueOf({ code: 'ZC-SETTING-INVALID', info }, at))
    } else cells.set(key, { value: row[index.value] ?? null, at })
  })
  issues.push(...unknownSettings(strange, names, new Set(cells.keys())))
  return cells
}
