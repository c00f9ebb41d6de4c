import type { ChosenTotal, PlantBridge } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { bridgeTable } from './bridgeTable.ts'
import { choiceWords } from './choiceWords.ts'
import { issueLines } from './issueLines.ts'

/** The way from one total to another for people. */
export function bridgeText(
  from: ChosenTotal,
  to: ChosenTotal,
  found: PlantBridge,
  gas: string,
  terminal: Terminal,
): string[] {
  const { start, end } = from.report.inventory.reporting
  const [left, right] = [choiceWords(from.choice, terminal), choiceWords(to.choice, terminal)]
  const same = say(terminal, '两边没有差别', 'The two do not differ')
  return [
    say(terminal, `${start} 至 ${end} · t${gas}，不修约`, `${start} to ${end} · t${gas}, not rounded`),
    say(terminal, `起：${left}`, `From: ${left}`),
    say(terminal, `止：${right}`, `To: ${right}`),
    '',
    bridgeTable(found, gas, found.complete, terminal),
    ...(found.lines.length === 0 ? [same] : []),
    ...lackingLines(found, terminal),
  ]
}

/** Problems shown under a bridge; `--json` has all of them. */
const SHOWN = 5

/** Why both totals are partial, where they are. */
export function lackingLines(
  { complete, issues }: Pick<PlantBridge, 'complete' | 'issues'>,
  terminal: Terminal,
): string[] {
  if (complete) return []
  const more = issues.length - SHOWN
  return [
    '',
    say(terminal, '缺少数据，上面是部分合计：', 'Missing data; the sums above are partial:'),
    ...issueLines(issues, terminal).slice(0, SHOWN),
    ...(more > 0 ? [say(terminal, `另有 ${String(more)} 处`, `${String(more)} more`)] : []),
  ]
}
