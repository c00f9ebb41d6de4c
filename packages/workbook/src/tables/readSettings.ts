import type { Period } from '@zerocarbon/accounting'
import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Calibre } from '@zerocarbon/accounting/factor'
import type { LineRounding } from '@zerocarbon/accounting/process'
import type { FactorBook } from '@zerocarbon/factors'
import { cellText } from '../model/index.ts'
import { assertLevel } from './assertLevel.ts'
import { calibreNamed } from './calibres.ts'
import { controlNamed, type ControlTotal } from './controlNamed.ts'
import { cardsNamed } from './cardsNamed.ts'
import { cellName } from './cellName.ts'
import { factorSetNamed } from './factorSetNamed.ts'
import { headOf } from './headOf.ts'
import { readDate } from './readDate.ts'
import { roundingNamed, roundings } from './roundingNamed.ts'
import { regionCode } from './readOptions.ts'
import type { TableData } from './TableData.ts'
import { reportingSetting, type SettingReader } from './reportingSetting.ts'
import { isBlank, settingCells, settingNames, type SettingCell, type SettingKey } from './settingCells.ts'
import { settingDay } from './settingDay.ts'

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
  /** Whether cells in Excel may carry a card with where the number comes from; plain numbers where not. */
  readonly cards: boolean
  /** Totals a person typed to compare the computed ones with. */
  readonly controls: readonly ControlTotal[]
  readonly issues: readonly Issue[]
}

/** Reads ZC_Settings; a table that is missing gives the defaults, a value that cannot be used is an issue at its cell. */
export function readSettings(data: TableData | undefined, book: FactorBook, date1904: boolean): Settings {
  const issues: Issue[] = []
  const cells = data ? settingCells(data, issues) : new Map<SettingKey, SettingCell>()
  const read: SettingReader = (key, allowed, fallback, parse) => {
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
        issueOf({ code: 'ZC-SETTING-INVALID', info: { key: settingNames[key][0], text, allowed } }, cell.at),
      )
      return fallback
    }
  }
  const text = (key: SettingKey): string => read(key, '', '', cellText)
  const { reporting, since } = reportingSetting(cells, read, date1904, issues, data && headOf(data))
  read('method', '工厂法', '', (value) => {
    if (/^(工厂法|factory)$/i.test(cellText(value).trim())) return ''
    throw zcError('ZC-FACTOR-SET', { reason: 'method' })
  })
  read('factorSet', book.setId, '', (value) => {
    if (value === book.setId) return ''
    throw zcError('ZC-FACTOR-SET', { reason: 'pinned' })
  })
  const potentials = read('potentials', book.potentialSets.join(' · '), undefined, (value) =>
    potentialSet(cellText(value), book),
  )
  const rounding = read('rounding', roundings, undefined, (value) => roundingNamed(cellText(value)))
  const control = (key: SettingKey, of: ControlTotal['of']): ControlTotal[] => {
    const cell = cells.get(key)
    const found = read(key, '19190.68 · 19190.68 tCO2 · 19190.68 tCO2e', null, controlNamed)
    return cell && found ? [{ ...found, of, at: cell.at }] : []
  }
  const gridRegion = read('gridRegion', '全国 · 江苏 · 华东', 'CN', (value) =>
    regionCode(cellText(value), book),
  )
  return {
    organisation: text('organisation'),
    site: text('site'),
    sector: text('sector'),
    boundary: text('boundary'),
    reporting,
    since,
    gridRegion,
    calibre: read('calibre', '平均 · 不含市场化交易非化石 · 化石能源', 'average', (value) => {
      // 全国平均 beside a province: one of the two was not meant. Without a region each row may name its own.
      if (!isBlank(cells.get('gridRegion')?.value ?? null)) assertLevel(cellText(value), gridRegion, book)
      return calibreNamed(cellText(value))
    }),
    set: read('factorFamily', fuelSets(book).join(' · '), null, (value) => fuelSet(cellText(value), book)),
    knownOn: read('knownOn', '2024-06-30', null, (value) => readDate(settingDay(value), date1904).end),
    ...(potentials === undefined ? {} : { potentials }),
    ...(rounding === undefined ? {} : { rounding }),
    cards: read('cards', '是 / yes · 否 / no', true, (value) => cardsNamed(cellText(value))),
    controls: [
      ...control('controlTotal', 'total'),
      ...control('controlScope1', 1),
      ...control('controlScope2', 2),
    ],
    issues,
  }
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
