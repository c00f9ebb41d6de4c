import type { InventoryLine } from '@zerocarbon/accounting'
import { showRounded } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import {
  dataQuality,
  partialFigures,
  tierWords,
  type DataQuality,
  type PlantReport,
} from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { counted } from './counted.ts'
import { energyText } from './energyText.ts'
import { issueLines } from './issueLines.ts'
import { partialMark } from './partialMark.ts'
import { periodWords } from './periodWords.ts'
import { processText } from './processText.ts'
import { programmeText } from './programmeText.ts'
import { qualityText } from './qualityText.ts'
import { plain, textTable } from './textTable.ts'
import { totalsText } from './totalsText.ts'

/** The report of a workbook for people. */
export function inventoryText(report: PlantReport, terminal: Terminal): string[] {
  const { settings, inventory, issues } = report
  const period = periodWords(report, terminal)
  const quality = dataQuality(report)
  const title = [settings.organisation, settings.site].filter((part) => part !== '').join(' ')
  return [
    plain(title === '' ? say(terminal, '未填企业名称', 'No organisation given') : title),
    say(
      terminal,
      `${period} · 位置法，仅 CO2 · 因子集 ${cn2026.id}`,
      `${period} · location-based, CO2 only · factor set ${cn2026.id}`,
    ),
    '',
    lines(report, quality, terminal),
    ...processText(report, terminal),
    '',
    ...totalsText(report, terminal),
    ...qualityText(quality, inventory.complete, terminal),
    ...programmeText(report, terminal),
    ...energyText(report, terminal),
    ...(issues.length > 0 ? ['', found(issues.length, terminal), ...issueLines(issues, terminal)] : []),
  ]
}

function found(n: number, terminal: Terminal): string {
  return say(terminal, `发现 ${String(n)} 处问题：`, `${counted(n, 'problem')}:`)
}

function lines(report: PlantReport, quality: DataQuality, terminal: Terminal): string {
  const { inventory } = report
  const partial = partialFigures(report)
  const columns = [
    { header: say(terminal, '排放源', 'Source') },
    { header: say(terminal, '范围', 'Scope'), right: true },
    { header: say(terminal, '用量', 'Amount'), right: true },
    { header: say(terminal, '单位', 'Unit') },
    { header: 'tCO2', right: true },
    { header: say(terminal, '行', 'Rows'), right: true },
    { header: say(terminal, '数据质量', 'Tier') },
    { header: say(terminal, '因子', 'Factor') },
    { header: say(terminal, '标记', 'Marks') },
  ]
  const tiers = new Map(quality.lines.map(({ line, byTier }) => [line, byTier]))
  const rows = inventory.lines.map((line) => [
    line.source.name[terminal.language],
    line.biogenic
      ? say(terminal, '不计入，生物源', 'not counted, biogenic')
      : line.scope === null
        ? say(terminal, '只列出', 'listed')
        : String(line.scope),
    line.amount.value.toFixed(),
    line.amount.unit.symbol,
    showRounded(line.emissions.value, 2),
    String(line.keys.length),
    tierWords(tiers.get(line) ?? new Map(), terminal.language) || '–',
    line.plan.factors.map(({ id }) => id).join(' ') || basisWord(line, terminal),
    marks(line, partial.ofLine(line), terminal),
  ])
  return textTable(columns, rows)
}

function basisWord({ plan }: InventoryLine, terminal: Terminal): string {
  if (plan.basis === 'typed') return say(terminal, '手填因子', 'typed-in factor')
  return plan.basis === 'zero' ? say(terminal, '计 0', 'counts 0') : '–'
}

/** What a line lacks, provisional factors, measured values and estimates. */
function marks({ plan, estimates }: InventoryLine, isPartial: boolean, terminal: Terminal): string {
  const provisional = plan.factors.some(
    ({ confidence }) => confidence === 'single-source' || confidence === 'recalled',
  )
  const measured = plan.terms.some((term) => term.why?.().kind === 'given')
  const estimated = estimates > 0 ? say(terminal, `估 ${String(estimates)}`, `est. ${String(estimates)}`) : ''
  return [
    isPartial ? partialMark(terminal) : '',
    provisional ? say(terminal, '暂行', 'provisional') : '',
    measured ? say(terminal, '实测', 'measured') : '',
    estimated,
  ]
    .filter((mark) => mark !== '')
    .join(' ')
}
