import { flows } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import { tierNames, type Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import { columnNotes } from './columnNotes.ts'
import { settingNames, type SettingKey } from './settingCells.ts'
import type { TableSpec } from './TableSpec.ts'
import {
  activityTable,
  factsTable,
  greenTable,
  inputsTable,
  productionTable,
  settingsTable,
} from './zcTables.ts'

/** A column of a table that is about to be made. */
export interface EmptyColumn {
  readonly header: string
  /** Number format of its cells, such as `yyyy-mm-dd`. */
  readonly format?: string
  /** Values offered in its cells; others may be typed all the same. */
  readonly offers?: readonly string[]
  /** What a person reads who points at the header. */
  readonly note: string
}

/** A ZC table as a person gets it who begins: headers, what may stand in each column, and rows to fill in. */
export interface EmptyTable {
  readonly name: string
  readonly columns: readonly EmptyColumn[]
  /** Texts of the first column that are there from the start; the rest of each row is blank. */
  readonly keys: readonly string[]
  /** Rows below the header, those with keys included. */
  readonly rows: number
}

/** Rows of a table that begins empty. */
const ROWS = 12

const settings: readonly SettingKey[] = [
  'organisation',
  'site',
  'sector',
  'start',
  'end',
  'gridRegion',
  'calibre',
  'rounding',
  'cards',
]
/** Columns that few need are left out: people add them when they do, by their names. */
const chosen = {
  ZC_Activity: [
    'start',
    'end',
    'site',
    'source',
    'amount',
    'unit',
    'use',
    'meter',
    'evidence',
    'quality',
    'note',
  ],
  ZC_Production: ['product', 'site', 'start', 'end', 'quantity', 'unit', 'value', 'evidence'],
  ZC_Green: [
    'id',
    'kind',
    'start',
    'end',
    'amount',
    'generator',
    'certificates',
    'owner',
    'retired',
    'meter',
  ],
  ZC_Facts: ['fact', 'value', 'unit', 'period', 'evidence'],
  ZC_Inputs: ['method', 'instance', 'start', 'end', 'name', 'value', 'unit', 'evidence'],
} as const

const units = ['t', 'kg', 'kWh', 'MWh', '万kWh', 'GJ', 'Nm3', '万Nm3', 'L']
const greenKinds: readonly Text[] = [
  { zh: '自发自用', en: 'own' },
  { zh: '绿电直供', en: 'dedicated' },
  { zh: '外送', en: 'export' },
  { zh: '绿电交易', en: 'trade' },
  { zh: '绿证', en: 'certificate' },
]
const words = {
  required: { zh: '必填', en: 'Required' },
  optional: { zh: '可以不填', en: 'Optional' },
  alias: { zh: '表头也可以写成', en: 'The header may also be' },
} as const
/** Aliases a note names: readers of English are told those in Latin letters. */
const ALIASES = 3
const latin = /^[ -~]+$/

/** The tables somebody begins with, in the language of the headers. Headers may be translated or moved later. */
export function emptyTables(book: FactorBook, language: Language): EmptyTable[] {
  const offers = offersOf(book, language)
  const table = <Id extends string>({ name, columns }: TableSpec<Id>, ids: readonly Id[]): EmptyTable => ({
    name,
    keys: [],
    rows: ROWS,
    columns: ids.map((id) => {
      const { header, aliases, required } = columns.find((column) => column.id === id)!
      const isDay = id === 'start' || id === 'end' || id === 'retired'
      const list = offers.get(`${name}.${id}`)
      return {
        header: header[language],
        note: [
          words[required ? 'required' : 'optional'][language],
          columnNotes[`${name}.${id}`]![language],
          `${words.alias[language]} ${[header[language === 'zh' ? 'en' : 'zh'], ...othersOf(aliases, language)].join(' · ')}`,
        ].join(language === 'zh' ? '。' : '. '),
        ...(isDay ? { format: 'yyyy-mm-dd' } : {}),
        ...(list ? { offers: list } : {}),
      }
    }),
  })
  const keys = settings.map((key) => settingNames[key][language === 'zh' ? 0 : englishOf(key)]!)
  return [
    { ...table(settingsTable, ['key', 'value']), keys, rows: keys.length },
    table(activityTable, chosen.ZC_Activity),
    table(productionTable, chosen.ZC_Production),
    table(greenTable, chosen.ZC_Green),
    table(factsTable, chosen.ZC_Facts),
    table(inputsTable, chosen.ZC_Inputs),
  ]
}

const othersOf = (aliases: readonly string[], language: Language): readonly string[] =>
  aliases.filter((alias) => latin.test(alias) === (language === 'en')).slice(0, ALIASES)

/** The first name of a setting in Latin letters. */
const englishOf = (key: SettingKey): number => settingNames[key].findIndex((name) => /^[a-z]/i.test(name))

function offersOf(book: FactorBook, language: Language): ReadonlyMap<string, readonly string[]> {
  const burnt = book.factors.flatMap((factor) =>
    factor.kind === 'fuel' && factor.region.startsWith('CN') ? (book.carrier(factor.carrier) ?? []) : [],
  )
  const sources = [...flows.map(({ source }) => source.name), ...burnt.map(({ name }) => name)]
  const inWords = (texts: readonly Text[]): string[] => [...new Set(texts.map((text) => text[language]))]
  return new Map([
    ['ZC_Activity.source', inWords(sources)],
    ['ZC_Activity.unit', units],
    ['ZC_Activity.quality', inWords(Object.values(tierNames))],
    ['ZC_Green.kind', inWords(greenKinds)],
    ['ZC_Inputs.method', inWords(book.methods.map(({ name }) => name))],
  ])
}
