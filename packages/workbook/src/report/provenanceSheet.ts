import type { InventoryLine } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import { confidenceWords } from '@zerocarbon/accounting/trace'
import type { FactorSet } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { cellRanges } from './cellRanges.ts'
import type { EnteredValue } from './EnteredValue.ts'
import { inputRows } from './inputRows.ts'
import { lineTiers } from './lineTiers.ts'
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
    '数据质量',
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
    'Quality tier',
  ],
}

/**
 * The sheet ZC_Provenance: every published value of the report, what it was used for and where it stands;
 * then every value entered in place of one and every input of a process, with its cells; last the factor set. The last
 * column says how the amounts came about that the value was applied to.
 */
export function provenanceSheet(
  report: PlantReport,
  { id, hash }: Pick<FactorSet, 'id' | 'hash'>,
  language: Language,
): ReportSheet {
  const label = language === 'zh' ? '因子集' : 'Factor set'
  const { provenance, entered, processes } = report
  const set: Row = [id, label, null, null, null, hash]
  const tiersOf = lineTiers(report, language)
  return {
    name: 'ZC_Provenance',
    headers: headers[language],
    rows: [
      ...provenance.map((used): Row => [...rowOf(used, language), tiersOf(linesOf(used, report))]),
      ...entered.map((value): Row => [...enteredRow(value, language), tiersOf(value.lines)]),
      ...inputRows(processes, language),
      set,
    ].map((row) => headers[language].map((_, column) => row[column] ?? null)),
    widths: [34, 44, 24, 20, 20, 44, 10, 14, 50, 30, 50, 24, 14, 20],
  }
}

/** The lines a published value was applied to: those of its factor, else those of the sources it was used for. */
function linesOf({ cite, uses }: UsedValue, { inventory }: PlantReport): readonly InventoryLine[] {
  const own = inventory.lines.filter(({ plan }) => plan.factors.some(({ id }) => id === cite.id))
  if (own.length > 0) return own
  const sources = new Set(uses.flatMap((use) => use.sources.map(({ id }) => id)))
  return inventory.lines.filter(({ source }) => sources.has(source.id))
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
    list([cite.source.locator ?? [], cite.source.remark?.[language] ?? []].flat()),
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
