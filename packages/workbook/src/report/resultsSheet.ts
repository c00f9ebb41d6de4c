import type { InventoryLine } from '@zerocarbon/accounting'
import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { showRounded, showValue, type Decimal } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import { asTyped } from './asTyped.ts'
import { dataQuality, type DataQuality } from './dataQuality.ts'
import { energyRows } from './energyRows.ts'
import { intensityRows } from './intensityRows.ts'
import { missingWords } from './missingWords.ts'
import { partialFigures } from './partialFigures.ts'
import { partialRemark } from './partialRemark.ts'
import type { PlantReport } from './plantReport.ts'
import { processRows, programmeRows } from './programmeRows.ts'
import type { ReportSheet } from './ReportSheet.ts'
import { qualityRows } from './qualityRows.ts'
import { sheetNumber } from './sheetNumber.ts'
import { tierWords } from './tierWords.ts'
import { totalsShown } from './totalsShown.ts'
import { uncertaintyRows } from './uncertaintyRows.ts'

type Row = readonly CellValue[]
type Say = (zh: string, en: string) => string

/** The last two hold CO2e where it stands beside CO2, and the tiers of a line; most rows leave them empty. */
const COLUMNS = 7

/**
 * The sheet ZC_Results: totals, lines, the programme's balance, market-based total, energy, and every problem with its
 * cell. A total or a line that is partial is words, its figure only in the remark.
 */
export function resultsSheet(report: PlantReport, language: Language): ReportSheet {
  const zh = language === 'zh'
  const say: Say = (a, b) => (zh ? a : b)
  const { inventory, energy, issues } = report
  const quality = dataQuality(report)
  const partial = partialFigures(report)
  const problems = issues.map((issue): Row => [
    say('问题', 'Issue'),
    issue.at ? `${issue.at.sheet}!${issue.at.cell}` : say('整个工作簿', 'whole workbook'),
    null,
    null,
    `${sentence(issue, language)} [${issue.code}]`,
  ])
  return {
    name: 'ZC_Results',
    headers: zh
      ? ['分组', '项目', '数值', '单位', '说明', 'tCO2e', '数据质量']
      : ['Group', 'Item', 'Value', 'Unit', 'Remark', 'tCO2e', 'Quality tier'],
    rows: [
      ...totalRows(report, say),
      ...qualityRows(report, quality, language),
      ...uncertaintyRows(report, language),
      ...inventory.lines.flatMap((line) => lineRows(line, quality, partial.ofLine(line), language, say)),
      ...processRows(report, partial, language),
      ...programmeRows(report, language),
      ...marketRows(report, language, say),
      ...Object.values(energy).flatMap((e) => (e ? energyRows(e, report, language) : [])),
      ...intensityRows(report, language),
      ...problems,
    ].map((row) => [...row, ...Array.from({ length: COLUMNS - row.length }, () => null)]),
    widths: [14, 40, 18, 18, 70, 18, 20],
  }
}

function totalRows(report: PlantReport, say: Say): Row[] {
  const { inventory, issues } = report
  const { total, direct, indirect } = totalsShown(report)
  const group = say('合计', 'Total')
  const all = say('总排放（位置法，仅 CO2）', 'Total emissions (location-based, CO2 only)')
  const scope1 = say('范围一 直接排放', 'Scope 1, direct')
  const scope2 = say('范围二 外购能源', 'Scope 2, purchased energy')
  const note = estimated(inventory.estimates, say)
  return [
    [group, all, ...totalCells(total, note, { inventory, issues }, say)],
    [group, scope1, ...totalCells(direct, '', { inventory, issues }, say)],
    [group, scope2, ...totalCells(indirect, '', { inventory, issues }, say)],
  ]
}

function lineRows(
  line: InventoryLine,
  quality: DataQuality,
  isPartial: boolean,
  language: Language,
  say: Say,
): Row[] {
  const { source, scope, biogenic, amount, emissions, estimates } = line
  const group =
    scope === null
      ? say('只列出', 'Listed only')
      : say(`范围${scope === 1 ? '一' : '二'}`, `Scope ${String(scope)}`)
  const used = say(`${source.name.zh} 用量`, `${source.name.en}, amount`)
  const apart = biogenic ? say('生物源 CO2，不计入合计', 'biogenic CO2, in no total') : ''
  const remarks = [apart, estimated(estimates, say), ...enteredWords(line, language)]
  const byTier = quality.lines.find((each) => each.line === line)?.byTier
  const tiers = byTier ? tierWords(byTier, language) : null
  const figure = (item: string, value: Decimal, unit: string): Row => {
    const lacking = isPartial ? partialRemark(value, unit, language) : ''
    const remark = [...remarks, lacking].filter((part) => part !== '').join(say('；', '; '))
    return [group, item, isPartial ? missingWords[language] : sheetNumber(value), unit, remark]
  }
  return [
    figure(used, amount.value, amount.unit.symbol),
    [...figure(source.name[language], emissions.value, 'tCO2'), null, tiers],
  ]
}

/** Typed-in and measured values a line was computed with. */
function enteredWords({ plan }: InventoryLine, language: Language): string[] {
  return plan.terms.flatMap((term) => {
    const step = term.why?.()
    const isTyped = plan.basis === 'typed' && step?.kind === 'constant'
    if (!step || !(isTyped || step.kind === 'given')) return []
    const { value, unit } = step.gives
    const figure = unit === '' ? showValue(value) : `${showValue(value)} ${unit}`
    return [isTyped ? `${figure} ${step.because[language]}` : `${step.label[language]} ${figure}`]
  })
}

function marketRows(report: PlantReport, language: Language, say: Say): Row[] {
  const { inventory, issues } = report
  const { market } = totalsShown(report)
  if (!market) return []
  const group = say('市场法', 'Market-based')
  const total = say('总排放（市场法，仅 CO2）', 'Total emissions (market-based, CO2 only)')
  const change = say('自位置法的变化', 'change from location-based')
  const isWhole = inventory.complete
  const separator = say('；', '; ')
  const note = estimated(inventory.estimates, say)
  return [
    [group, total, ...totalCells(market.total, note, { inventory, issues }, say)],
    ...market.steps.map((step): Row => [
      group,
      step.label[language],
      isWhole ? sheetNumber(step.change) : missingWords[language],
      'tCO2',
      isWhole ? change : `${change}${separator}${partialRemark(step.change, 'tCO2', language)}`,
    ]),
  ]
}

/** Value, unit and remark of a total: words in the place of a partial sum, so that no formula hands it on as a number. */
function totalCells(
  value: Decimal,
  note: string,
  { inventory, issues }: Pick<PlantReport, 'inventory' | 'issues'>,
  say: Say,
): Row {
  if (inventory.complete) return [sheetNumber(value), 'tCO2', note]
  const musts = String(issues.filter(({ severity }) => severity === 'must').length)
  const sum = `${showRounded(value, 2)} tCO2${say(asTyped(issues, 'zh'), asTyped(issues, 'en'))}`
  const remark = say(
    `缺少数据：${musts} 处必须处理，部分合计 ${sum}，不能当作全年`,
    `Missing data: ${musts} must be fixed; what is there adds up to ${sum}, which is not the whole`,
  )
  return [say(missingWords.zh, missingWords.en), 'tCO2', remark]
}

function estimated(n: number, say: Say): string {
  if (n === 0) return ''
  return say(`含 ${String(n)} 处估算`, n === 1 ? '1 estimate inside' : `${String(n)} estimates inside`)
}
