import type { Language } from '@zerocarbon/accounting/errors'
import { round, showRounded, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Derivation, Text } from '@zerocarbon/accounting/trace'
import type { ProcessGroup } from '@zerocarbon/accounting'
import { totalsShown, type PlantReport } from '@zerocarbon/workbook'
import { atLineStart } from '../figures/atLineStart.ts'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'
import { sourceGroups, type SourceGroup } from './sourceGroup.ts'

export interface SourceRow {
  readonly key: string
  readonly kind: 'scope' | 'source' | 'total'
  readonly name: string
  /** The name in both languages: an explanation outlives a change of language. */
  readonly title: Text
  readonly amount: string
  readonly unit: string
  /** tCO2, one decimal. */
  readonly emissions: string
  readonly estimated: boolean
  readonly provisional: boolean
  readonly why?: () => Derivation
}

export interface SourceTable {
  readonly rows: readonly SourceRow[]
  /** What is listed apart, and why the shown rows do not add up where they do not. */
  readonly notes: readonly string[]
}

/** Emissions by source under their scopes. A scope is a partial sum, and called one, while data are missing. */
export function sourceTable(report: PlantReport, language: Language): SourceTable {
  const { inventory, totals, processes: runs } = report
  const shown = totalsShown(report)
  const zh = language === 'zh'
  const groups = sourceGroups(inventory.lines)
  const provisional = provisionalMethods(runs)
  const processRows = (n: 1 | 2): SourceRow[] =>
    totals.processes
      .filter((group) => group.counts && group.scope === n)
      .map((group) => processRow(group, provisional.has(group.method.id), language))
  const scope = (n: 1 | 2, value: Decimal): SourceRow[] => {
    const inside = groups.filter((group) => group.scope === n)
    const made = processRows(n)
    if (inside.length + made.length === 0) return []
    return [
      sumRow('scope', names[n], value, language),
      ...inside.map((group) => sourceRow(group, language)),
      ...made,
    ]
  }
  const rows = [
    ...scope(1, shown.direct),
    ...scope(2, shown.indirect),
    sumRow('total', inventory.complete ? names.whole : names.part, shown.total, language),
  ]
  const apart = groups.filter((group) => group.scope === null).map((group) => apartNote(group, language))
  const figures = [
    ...groups.filter((group) => group.scope !== null).map(({ emissions }) => emissions),
    ...totals.processes.flatMap((group) => (isCO2(group) ? [group.mass] : [])),
  ]
  return { rows, notes: [...apart, ...equivalentNote(totals, zh), ...roundingNote(figures, shown.total, zh)] }
}

const names = {
  1: { zh: '范围一 直接排放', en: 'Scope 1 Direct' },
  2: { zh: '范围二 外购能源', en: 'Scope 2 Purchased energy' },
  whole: { zh: '合计', en: 'Total' },
  part: { zh: '已读出部分合计', en: 'Sum of what was read' },
} as const

const sumRow = (kind: 'scope' | 'total', title: Text, value: Decimal, language: Language): SourceRow => ({
  key: title.en,
  kind,
  name: title[language],
  title,
  amount: '',
  unit: '',
  emissions: showRounded(value, 1),
  estimated: false,
  provisional: false,
})

function sourceRow(group: SourceGroup, language: Language): SourceRow {
  return {
    key: `${group.source.id} ${group.unit.symbol}`,
    kind: 'source',
    name: atLineStart(group.source.name[language]),
    title: group.source.name,
    amount: showAtMost(group.amount, 3),
    unit: showUnit(group.unit.symbol, language),
    emissions: showRounded(group.emissions, 1),
    estimated: group.estimates > 0,
    provisional: group.provisional,
    why: group.why,
  }
}

const isCO2 = ({ gas, counts, scope }: ProcessGroup): boolean => gas === 'CO2' && counts && scope !== 3

/** An emission of a process method. Another gas than CO2 has its tonnes as the amount and no share in the total. */
function processRow(group: ProcessGroup, provisional: boolean, language: Language): SourceRow {
  const { key, label, gas, mass, why } = group
  const other = !isCO2(group)
  return {
    key,
    kind: 'source',
    name: atLineStart(label[language]),
    title: label,
    amount: other ? showAtMost(mass, 6) : '',
    unit: other ? `t ${showUnit(gas, language)}` : '',
    emissions: other ? '–' : showRounded(mass, 1),
    estimated: false,
    provisional,
    why,
  }
}

/** Methods that used a published value seen in one source only. */
function provisionalMethods(runs: PlantReport['processes']): ReadonlySet<string> {
  return new Set(
    runs
      .filter(({ defaults }) =>
        defaults.some(({ confidence }) => confidence === 'single-source' || confidence === 'recalled'),
      )
      .map(({ method }) => method.id),
  )
}

/** The total in CO2e beside that in CO2, where they differ. */
function equivalentNote({ exact, total }: PlantReport['totals'], zh: boolean): string[] {
  if (exact.co2e.eq(exact.co2)) return []
  const figure = `${showRounded(total.co2e, 1)} tCO₂e`
  return [
    zh
      ? `含其他气体折合 ${figure}；本表只合计 CO₂。`
      : `With the other gases ${figure}; this table adds up CO₂ only.`,
  ]
}

function apartNote({ source, amount, unit }: SourceGroup, language: Language): string {
  const figure = `${showAtMost(amount, 3)} ${showUnit(unit.symbol, language)}`
  const name = source.name[language]
  if (source.role === 'exported-power')
    return language === 'zh'
      ? `另有${name} ${figure}，单列，不抵减用电。`
      : `${name} ${figure} is listed apart and not taken off consumption.`
  if (source.role === 'fuel')
    return language === 'zh'
      ? `另有${name} ${figure}，其 CO2 为生物源，不计入合计。`
      : `The CO2 of ${name} ${figure} is biogenic and in no total.`
  return language === 'zh'
    ? `另有${name} ${figure}，单列，不计排放，也不计能耗。`
    : `${name} ${figure} is listed apart: neither emission nor energy input.`
}

/** Rounded rows and a rounded total may differ in the last digit; a reader who adds them must be told. */
function roundingNote(figures: readonly Decimal[], total: Decimal, zh: boolean): string[] {
  const shown = figures.reduce((sum, figure) => sum.plus(round(figure, 1)), round(total, 1).times(0))
  const apart = round(total, 1).minus(shown)
  if (apart.isZero()) return []
  const figure = showRounded(apart.abs(), 1)
  return [
    zh
      ? `各行分别修约，相加与合计差 ${figure} tCO₂。`
      : `Rows are rounded one by one; their sum differs from the total by ${figure} tCO₂.`,
  ]
}
