import { ratioOf, type Energy, type InventoryLine, type Share } from '@zerocarbon/accounting'
import { showRounded } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import type { PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { issueLines } from './issueLines.ts'
import { plain, textTable } from './textTable.ts'

/** The report of a workbook for people. */
export function inventoryText(report: PlantReport, terminal: Terminal): string[] {
  const { settings, inventory, issues } = report
  const { start, end } = inventory.reporting
  const title = [settings.organisation, settings.site].filter((part) => part !== '').join(' ')
  return [
    plain(title === '' ? say(terminal, '未填企业名称', 'No organisation given') : title),
    say(
      terminal,
      `${start} 至 ${end} · 位置法，仅 CO2 · 因子集 ${cn2026.id}`,
      `${start} to ${end} · location-based, CO2 only · factor set ${cn2026.id}`,
    ),
    '',
    lines(report, terminal),
    '',
    ...totals(report, terminal),
    ...market(report, terminal),
    ...energy(report, terminal),
    ...(issues.length > 0
      ? [
          '',
          say(terminal, `发现 ${String(issues.length)} 处问题：`, `${String(issues.length)} problems:`),
          ...issueLines(issues, terminal),
        ]
      : []),
  ]
}

function lines({ inventory }: PlantReport, terminal: Terminal): string {
  const columns = [
    { header: say(terminal, '排放源', 'Source') },
    { header: say(terminal, '范围', 'Scope'), right: true },
    { header: say(terminal, '用量', 'Amount'), right: true },
    { header: say(terminal, '单位', 'Unit') },
    { header: 'tCO2', right: true },
    { header: say(terminal, '行', 'Rows'), right: true },
    { header: say(terminal, '因子', 'Factor') },
    { header: say(terminal, '标记', 'Marks') },
  ]
  const rows = inventory.lines.map((line) => [
    line.source.name[terminal.language],
    line.scope === null ? say(terminal, '只列出', 'listed') : String(line.scope),
    line.amount.value.toFixed(),
    line.amount.unit.symbol,
    showRounded(line.emissions.value, 2),
    String(line.keys.length),
    line.plan.factors.map(({ id }) => id).join(' ') || basisWord(line, terminal),
    marks(line, terminal),
  ])
  return textTable(columns, rows)
}

function basisWord({ plan }: InventoryLine, terminal: Terminal): string {
  if (plan.basis === 'typed') return say(terminal, '手填因子', 'typed-in factor')
  return plan.basis === 'zero' ? say(terminal, '计 0', 'counts 0') : '–'
}

function marks({ plan, estimates }: InventoryLine, terminal: Terminal): string {
  const provisional = plan.factors.some(
    ({ confidence }) => confidence === 'single-source' || confidence === 'recalled',
  )
  const estimated = estimates > 0 ? say(terminal, `估 ${String(estimates)}`, `est. ${String(estimates)}`) : ''
  return [provisional ? say(terminal, '暂行', 'provisional') : '', estimated]
    .filter((mark) => mark !== '')
    .join(' ')
}

function totals({ inventory, issues }: PlantReport, terminal: Terminal): string[] {
  const musts = issues.filter(({ severity }) => severity === 'must').length
  const sums = [
    say(
      terminal,
      `范围一 ${showRounded(inventory.direct.value, 2)} tCO2`,
      `Scope 1 ${showRounded(inventory.direct.value, 2)} tCO2`,
    ),
    say(
      terminal,
      `范围二 ${showRounded(inventory.indirect.value, 2)} tCO2`,
      `Scope 2 ${showRounded(inventory.indirect.value, 2)} tCO2`,
    ),
  ]
  const total = showRounded(inventory.total.value, 2)
  if (!inventory.complete) {
    const what = say(
      terminal,
      `总排放：缺少数据（${String(musts)} 处必须处理）。已有部分合计 ${total} tCO2，不能当作全年`,
      `Total: missing data (${String(musts)} must be fixed). What is there adds up to ${total} tCO2; this is not the whole`,
    )
    return [...sums, what]
  }
  const estimates =
    inventory.estimates > 0
      ? say(
          terminal,
          `，含 ${String(inventory.estimates)} 处估算`,
          `, ${String(inventory.estimates)} estimate inside`,
        )
      : ''
  return [...sums, say(terminal, `总排放 ${total} tCO2${estimates}`, `Total ${total} tCO2${estimates}`)]
}

function market({ market: found, inventory }: PlantReport, terminal: Terminal): string[] {
  if (!found || found.steps.length === 0) return []
  const steps = found.steps.map(
    ({ label, change }) =>
      `  ${change.isNegative() ? '' : '+'}${showRounded(change, 2)}  ${label[terminal.language]}`,
  )
  const partial = inventory.complete ? '' : say(terminal, '（部分）', ' (partial)')
  return [
    '',
    say(
      terminal,
      `市场法 ${showRounded(found.total.value, 2)} tCO2${partial}，自位置法：`,
      `Market-based ${showRounded(found.total.value, 2)} tCO2${partial}, from location-based:`,
    ),
    ...steps,
  ]
}

function energy({ energy: found, inventory }: PlantReport, terminal: Terminal): string[] {
  const both = [found.当量值, found.等价值].filter((e): e is Energy => e !== null)
  if (both.length === 0) return []
  const partial = inventory.complete ? '' : say(terminal, '（部分）', ' (partial)')
  const percent = (share: Share): string => {
    const ratio = ratioOf(share)
    return ratio === undefined ? '–' : `${showRounded(ratio.times(100), 2)} %`
  }
  const rows = both.map(({ basis, total, nonFossil }) =>
    say(
      terminal,
      `  电力按${basis}：${showRounded(total.value, 1)} tce，非化石能源占比 ${percent(nonFossil)}${basis === '等价值' ? '（暂行系数）' : ''}`,
      `  electricity by ${basis}: ${showRounded(total.value, 1)} tce, non-fossil share ${percent(nonFossil)}${basis === '等价值' ? ' (provisional coefficient)' : ''}`,
    ),
  )
  const physical = say(
    terminal,
    `  物理认定非化石电力占比 ${percent(both[0]!.physicalPower)}`,
    `  physical non-fossil power share ${percent(both[0]!.physicalPower)}`,
  )
  return ['', say(terminal, `能源消费${partial}`, `Energy consumption${partial}`), ...rows, physical]
}
