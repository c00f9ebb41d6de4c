import { ratioOf, type Energy, type Share } from '@zerocarbon/accounting'
import { energyByCarrier, type EnergyFlow } from '@zerocarbon/accounting/energy'
import type { Basis } from '@zerocarbon/accounting/factor'
import { showRounded, showValue, type Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import { missingEnergy, plantFlow, type PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { periodWords } from './periodWords.ts'
import { plain, textTable } from './textTable.ts'

/** The energy of a workbook for people: by carrier, apart, per product and value added, and on wish its flow. */
export function carrierText(
  report: PlantReport,
  basis: Basis,
  withFlow: boolean,
  terminal: Terminal,
): string[] {
  const { inventory, energy, locate } = report
  const found = energy[basis]
  const period = periodWords(report, terminal)
  const head = say(
    terminal,
    `${period} · 电力按${basis}${basis === '等价值' ? '（暂行系数）' : ''} · 因子集 ${cn2026.id}`,
    `${period} · electricity by ${basis}${basis === '等价值' ? ' (provisional)' : ''} · factor set ${cn2026.id}`,
  )
  if (!found)
    return [head, say(terminal, '能耗算不出来，见 zc inventory', 'No energy total; see zc inventory')]
  const whole = inventory.complete && found.missing.length === 0
  const partial = whole ? '' : say(terminal, '（部分）', ' (partial)')
  const flow = withFlow ? plantFlow(report, basis) : null
  return [
    head,
    '',
    carriers(found, terminal),
    '',
    say(
      terminal,
      `综合能耗${partial}：${showRounded(found.total.value, 3)} tce`,
      `Energy consumption${partial}: ${showRounded(found.total.value, 3)} tce`,
    ),
    ...missingEnergy(found, locate, terminal.language).map((line) => plain(`  ${line}`)),
    ...feedstock(report, basis, terminal),
    say(
      terminal,
      `非化石能源占比 ${percent(found.nonFossil)}，物理认定非化石电力占比 ${percent(found.physicalPower)}`,
      `Non-fossil share ${percent(found.nonFossil)}, physical non-fossil power share ${percent(found.physicalPower)}`,
    ),
    '',
    ...intensities(report, found, terminal),
    ...(flow ? ['', flows(flow, terminal)] : []),
  ]
}

const percent = (of: Share): string => {
  const ratio = ratioOf(of)
  return ratio === undefined ? '–' : `${showRounded(ratio.times(100), 2)} %`
}
const digits = (value: Decimal): string => showValue(value.toSignificantDigits(6))

function carriers(energy: Energy, terminal: Terminal): string {
  const columns = [
    { header: say(terminal, '能源', 'Carrier') },
    { header: say(terminal, '用量', 'Amount'), right: true },
    { header: say(terminal, '单位', 'Unit') },
    { header: say(terminal, '折标系数', 'Coefficient'), right: true },
    { header: '', right: false },
    { header: 'tce', right: true },
    { header: say(terminal, '占比', 'Share'), right: true },
  ]
  const rows = energyByCarrier(energy).map(({ source, amount, coal, rate, share }) => [
    source.name[terminal.language],
    amount.value.toFixed(),
    amount.unit.symbol,
    rate ? digits(rate.times(1000)) : '–',
    rate ? `kgce/${amount.unit.symbol}` : '',
    showRounded(coal, 3),
    percent(share),
  ])
  return textTable(columns, rows)
}

function feedstock({ energyUse }: PlantReport, basis: Basis, terminal: Terminal): string[] {
  const { lines, missing, total } = energyUse.feedstock(basis)
  if (lines.length + missing.length === 0) return []
  const names = [...lines, ...missing].map(({ line }) => line.source.name[terminal.language])
  const lacks = missing.length === 0 ? '' : say(terminal, '（部分）', ' (partial)')
  return [
    plain(
      say(
        terminal,
        `原料用能${lacks}：${showRounded(total, 3)} tce，单列，不在综合能耗中：${names.join('、')}`,
        `Feedstock${lacks}: ${showRounded(total, 3)} tce, apart and not in the total: ${names.join(', ')}`,
      ),
    ),
  ]
}

function intensities({ energyUse }: PlantReport, energy: Energy, terminal: Terminal): string[] {
  return energyUse.intensities(energy).map(({ product, ratio, unit, output, remark }) => {
    const name =
      product === null
        ? say(terminal, '单位增加值能耗', 'Energy per value added')
        : say(terminal, `单位产品能耗 ${product}`, `Energy per product, ${product}`)
    const per = output ? `${showValue(output.value)} ${output.unit}` : '–'
    const figure = ratio ? `${digits(ratio)} ${unit}` : say(terminal, '无', 'none')
    return plain(
      say(
        terminal,
        `${name}：${figure}（${remark.zh}；${per}）`,
        `${name}: ${figure} (${remark.en}; ${per})`,
      ),
    )
  })
}

function flows({ nodes, links }: EnergyFlow, terminal: Terminal): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label[terminal.language]]))
  const columns = [
    { header: say(terminal, '从', 'From') },
    { header: say(terminal, '到', 'To') },
    { header: 'tce', right: true },
  ]
  const rows = links.map(({ from, to, value }) => [names.get(from)!, names.get(to)!, showRounded(value, 3)])
  return textTable(columns, rows)
}
