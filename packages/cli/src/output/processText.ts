import { showRounded } from '@zerocarbon/accounting/quantity'
import { partialFigures, processView, type PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { partialMark } from './partialMark.ts'
import { textTable } from './textTable.ts'

/** The lines of process methods, and the runs that lack an input; nothing where the workbook has none. */
export function processText(report: PlantReport, terminal: Terminal): string[] {
  const { rows, missing } = processView(report, terminal.language)
  if (rows.length + missing.length === 0) return []
  const columns = [
    { header: say(terminal, '工艺过程', 'Process') },
    { header: say(terminal, '范围', 'Scope'), right: true },
    { header: say(terminal, '气体', 'Gas') },
    { header: 't', right: true },
    { header: 'GWP', right: true },
    { header: 'tCO2', right: true },
    { header: 'tCO2e', right: true },
    { header: say(terminal, '方法', 'Method') },
    { header: say(terminal, '标记', 'Marks') },
  ]
  const partial = partialFigures(report)
  const lines = rows.map(({ item, scope, gas, mass, potential, co2, co2e, method, remarks }, i) => [
    item,
    scope === null ? say(terminal, '只列出', 'listed') : String(scope),
    gas,
    // Gases of high potential count by the gram: two decimals of a tonne would show none.
    showRounded(mass, gas === 'CO2' ? 2 : 6),
    potential,
    co2 ? showRounded(co2, 2) : '–',
    showRounded(co2e, 2),
    method,
    [...(partial.ofProcess(report.totals.processes[i]!) ? [partialMark(terminal)] : []), ...remarks].join(
      ' ',
    ),
  ])
  const lacking = missing.map(({ item, method, at }) => {
    const word = say(terminal, '缺少数据', 'missing data')
    return [item, '–', '–', word, '–', word, word, method, at]
  })
  return ['', textTable(columns, [...lines, ...lacking])]
}
