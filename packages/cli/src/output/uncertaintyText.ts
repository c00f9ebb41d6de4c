import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Simulated } from '@zerocarbon/accounting/uncertainty'
import { uncertaintyWords, type LineUncertainty, type PlantUncertainty } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { textTable } from './textTable.ts'

/** Half-widths by line and of the total, and the interval that was drawn. */
export function uncertaintyText(
  found: PlantUncertainty,
  drawn: Simulated | null,
  terminal: Terminal,
): string[] {
  const columns = [
    { header: say(terminal, '排放源', 'Source') },
    { header: 'tCO2e', right: true },
    { header: say(terminal, '用量', 'Amounts'), right: true },
    { header: say(terminal, '因子', 'Factor'), right: true },
    { header: say(terminal, '合成', 'Combined'), right: true },
    { header: '± tCO2e', right: true },
  ]
  const unsaid = say(terminal, '未填', 'not stated')
  const rows = found.lines.map((line) => [
    line.label[terminal.language],
    showRounded(line.value, 2),
    line.amounts === null ? silent(line, terminal) : share(line.amounts, line.value),
    line.factor === undefined ? '–' : line.factor === null ? unsaid : percent(line.factor),
    line.halfWidth === null ? say(terminal, '未知', 'unknown') : share(line.halfWidth, line.value),
    line.halfWidth === null ? '–' : showRounded(line.halfWidth, 2),
  ])
  return [
    '',
    say(
      terminal,
      '不确定度（95 % 区间半宽，位置法 CO2e，IPCC 方法一）',
      'Uncertainty (half-width of the 95 % interval, location-based CO2e, IPCC approach 1)',
    ),
    textTable(columns, rows),
    ...uncertaintyWords(found, terminal.language),
    ...(drawn ? drawnLines(drawn, found, terminal) : []),
  ]
}

function silent({ silent: n, rows }: LineUncertainty, terminal: Terminal): string {
  const count = n === rows ? '' : ` ${String(n)}/${String(rows)}`
  return say(terminal, `未填${count}`, `not stated${count}`)
}

function drawnLines(
  { mean, p2_5, median, p97_5, draws, seed }: Simulated,
  { unstated }: PlantUncertainty,
  terminal: Terminal,
): string[] {
  const [low, mid, high, average] = [p2_5, median, p97_5, mean].map((value) => value.toFixed(2))
  const [n, s] = [draws.toLocaleString('en'), String(seed)]
  const of =
    unstated.lines === 0 ? say(terminal, '总排放', 'the total') : say(terminal, '已填部分', 'the stated part')
  return [
    say(
      terminal,
      `蒙特卡洛 ${n} 次，种子 ${s}，${of}：95 % 区间 ${low!} 至 ${high!} tCO2e，中位数 ${mid!}，均值 ${average!}`,
      `Monte Carlo, ${n} draws, seed ${s}, ${of}: 95 % interval ${low!} to ${high!} tCO2e, median ${mid!}, mean ${average!}`,
    ),
  ]
}

const percent = (fraction: Decimal): string => `${showRounded(fraction.times(100), 2)} %`
const share = (half: Decimal, value: Decimal): string =>
  value.isZero() ? '–' : percent(half.div(value.abs()))
