import type { InventoryLine } from '@zerocarbon/accounting'
import { sentence, type Language } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import { energyRows } from './energyRows.ts'
import type { PlantReport } from './plantReport.ts'
import type { ReportSheet } from './ReportSheet.ts'
import { sheetNumber } from './sheetNumber.ts'

type Row = readonly CellValue[]
type Say = (zh: string, en: string) => string

/** The sheet ZC_Results: totals, lines, market-based total, energy, and every problem with its cell. */
export function resultsSheet(report: PlantReport, language: Language): ReportSheet {
  const zh = language === 'zh'
  const say: Say = (a, b) => (zh ? a : b)
  const { inventory, energy, issues } = report
  const problems = issues.map((issue): Row => [
    say('问题', 'Issue'),
    issue.at ? `${issue.at.sheet}!${issue.at.cell}` : '',
    null,
    issue.code,
    sentence(issue, language),
  ])
  return {
    name: 'ZC_Results',
    headers: zh ? ['分组', '项目', '数值', '单位', '说明'] : ['Group', 'Item', 'Value', 'Unit', 'Remark'],
    rows: [
      ...totalRows(report, say),
      ...inventory.lines.flatMap((line) => lineRows(line, language, say)),
      ...marketRows(report, language, say),
      ...Object.values(energy).flatMap((e) => (e ? energyRows(e, language) : [])),
      ...problems,
    ],
    widths: [14, 40, 18, 18, 70],
  }
}

function totalRows({ inventory, issues }: PlantReport, say: Say): Row[] {
  const { total, direct, indirect } = inventory
  const group = say('合计', 'Total')
  const partial = partialRemark(issues, say)
  const all = say('总排放（位置法，仅 CO2）', 'Total emissions (location-based, CO2 only)')
  const scope1 = say('范围一 直接排放', 'Scope 1, direct')
  const scope2 = say('范围二 外购能源', 'Scope 2, purchased energy')
  return [
    [group, all, sheetNumber(total.value), 'tCO2', stateOf({ inventory, issues }, say)],
    [group, scope1, sheetNumber(direct.value), 'tCO2', inventory.complete ? '' : partial],
    [group, scope2, sheetNumber(indirect.value), 'tCO2', inventory.complete ? '' : partial],
  ]
}

function lineRows(
  { source, scope, amount, emissions, estimates }: InventoryLine,
  language: Language,
  say: Say,
): Row[] {
  const group =
    scope === null
      ? say('只列出', 'Listed only')
      : say(`范围${scope === 1 ? '一' : '二'}`, `Scope ${String(scope)}`)
  const used = say(`${source.name.zh} 用量`, `${source.name.en}, amount`)
  const note = estimated(estimates, say)
  return [
    [group, used, sheetNumber(amount.value), amount.unit.symbol, note],
    [group, source.name[language], sheetNumber(emissions.value), 'tCO2', note],
  ]
}

function marketRows({ market, inventory, issues }: PlantReport, language: Language, say: Say): Row[] {
  if (!market) return []
  const group = say('市场法', 'Market-based')
  const total = say('总排放（市场法，仅 CO2）', 'Total emissions (market-based, CO2 only)')
  const change = say('自位置法的变化', 'change from location-based')
  return [
    [group, total, sheetNumber(market.total.value), 'tCO2', stateOf({ inventory, issues }, say)],
    ...market.steps.map((step): Row => [
      group,
      step.label[language],
      sheetNumber(step.change),
      'tCO2',
      change,
    ]),
  ]
}

/** What a total must never be shown without. */
function stateOf({ inventory, issues }: Pick<PlantReport, 'inventory' | 'issues'>, say: Say): string {
  return inventory.complete ? estimated(inventory.estimates, say) : partialRemark(issues, say)
}

function partialRemark(issues: PlantReport['issues'], say: Say): string {
  const musts = String(issues.filter(({ severity }) => severity === 'must').length)
  return say(
    `缺少数据：${musts} 处必须处理，部分合计，不能当作全年`,
    `Missing data: ${musts} must be fixed; a partial sum, not the whole`,
  )
}

function estimated(n: number, say: Say): string {
  if (n === 0) return ''
  return say(`含 ${String(n)} 处估算`, n === 1 ? '1 estimate inside' : `${String(n)} estimates inside`)
}
