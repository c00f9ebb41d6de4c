import type { Language } from '@zerocarbon/accounting/errors'
import { confidenceWords } from '@zerocarbon/accounting/trace'
import type { FactorSet } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { cellRanges } from './cellRanges.ts'
import type { EnteredValue } from './EnteredValue.ts'
import { inputRows } from './inputRows.ts'
import type { PlantReport } from './plantReport.ts'
import type { ReportSheet } from './ReportSheet.ts'
import type { Purpose, UsedValue } from './UsedValue.ts'

type Row = readonly CellValue[]

const purposes: Readonly<Record<Purpose, Readonly<Record<Language, string>>>> = {
  'location-based': { zh: '位置法', en: 'location-based' },
  'market-based': { zh: '市场法', en: 'market-based' },
  process: { zh: '工艺过程', en: 'process emissions' },
  co2e: { zh: '折算 CO2 当量', en: 'CO2 equivalent' },
  当量值: { zh: '折标准煤（当量值）', en: 'standard coal (当量值)' },
  等价值: { zh: '折标准煤（等价值）', en: 'standard coal (等价值)' },
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '因子编号',
    '用途',
    '排放源',
    '内容',
    '数值',
    '名称',
    '数据年',
    '发布',
    '来源',
    '位置',
    '网址',
    '置信度',
    '复核期限',
  ],
  en: [
    'Factor id',
    'Used for',
    'Sources',
    'Quantity',
    'Value',
    'Name',
    'Data year',
    'Released',
    'Source',
    'Locator',
    'Address',
    'Confidence',
    'Review by',
  ],
}

/**
 * The sheet ZC_Provenance: every published value of the report, what it was used for and where it stands;
 * then every value entered in place of one and every input of a process, with its cells; last the factor set.
 */
export function provenanceSheet(
  { provenance, entered, processes }: Pick<PlantReport, 'provenance' | 'entered' | 'processes'>,
  { id, hash }: Pick<FactorSet, 'id' | 'hash'>,
  language: Language,
): ReportSheet {
  const label = language === 'zh' ? '因子集' : 'Factor set'
  const set: Row = [id, label, null, null, null, hash, ...headers[language].slice(6).map(() => null)]
  return {
    name: 'ZC_Provenance',
    headers: headers[language],
    rows: [
      ...provenance.map((used) => rowOf(used, language)),
      ...entered.map((value) => enteredRow(value, language)),
      ...inputRows(processes, language),
      set,
    ],
    widths: [34, 44, 24, 20, 20, 44, 10, 14, 50, 30, 50, 24, 14],
  }
}

function rowOf({ cite, label, name, value, unit, uses }: UsedValue, language: Language): Row {
  const list = (words: readonly string[]): string => [...new Set(words)].join(language === 'zh' ? '、' : ', ')
  return [
    cite.id,
    list(uses.map(({ purpose }) => purposes[purpose][language])),
    list(uses.flatMap(({ sources }) => sources.map((source) => source.name[language]))),
    label[language],
    unit === '' ? value.toFixed() : `${value.toFixed()} ${unit}`,
    name[language],
    cite.dataYear,
    cite.released,
    cite.source.title,
    cite.source.locator,
    cite.source.url ?? null,
    confidenceWords[cite.confidence][language],
    cite.reviewBy,
  ]
}

function enteredRow(entered: EnteredValue, language: Language): Row {
  const { kind, label, value, unit, evidence, sources, purposes: uses, rows, cells } = entered
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const list = (words: readonly string[]): string => words.join(say('、', ', '))
  const places = list(cellRanges(cells()))
  return [
    kind === 'typed' ? say('手填因子', 'typed-in factor') : say('实测值', 'measured value'),
    uses.length === 0 ? say('未用到', 'not used') : list(uses.map((purpose) => purposes[purpose][language])),
    list(sources.map(({ name }) => name[language])),
    label[language],
    unit === '' ? value.toFixed() : `${value.toFixed()} ${unit}`,
    null,
    null,
    null,
    evidence === ''
      ? say('工作簿里填写', 'entered in the workbook')
      : say(`证据：${evidence}`, `evidence: ${evidence}`),
    say(`${places}，共 ${String(rows)} 行`, `${places}, ${rows === 1 ? '1 row' : `${String(rows)} rows`}`),
    null,
    say('填报值，因子集未核对', 'as entered, not checked by the factor set'),
    null,
  ]
}
