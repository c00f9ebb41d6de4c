import { sentence, type Issue } from '@zerocarbon/accounting/errors'
import type { BridgeGap, ChosenTotal, PlantBridge } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { bridgeTable } from './bridgeTable.ts'
import { choiceWords } from './choiceWords.ts'
import { issueLines } from './issueLines.ts'
import { periodWords } from './periodWords.ts'
import { roundingSaid } from './roundingSaid.ts'
import { plain } from './textTable.ts'

/** The way from one total to another for people. */
export function bridgeText(
  from: ChosenTotal,
  to: ChosenTotal,
  found: PlantBridge,
  gas: string,
  terminal: Terminal,
): string[] {
  const period = periodWords(from.report, terminal)
  const [left, right] = [choiceWords(from.choice, terminal), choiceWords(to.choice, terminal)]
  const { words, decimals } = roundingSaid(from, to, terminal)
  const same = say(terminal, '两边没有差别', 'The two do not differ')
  return [
    say(terminal, `${period} · t${gas}，${words}`, `${period} · t${gas}, ${words}`),
    say(terminal, `起：${left}`, `From: ${left}`),
    say(terminal, `止：${right}`, `To: ${right}`),
    '',
    bridgeTable(found, gas, found.complete, terminal, decimals),
    ...(found.lines.length === 0 ? [same] : []),
    ...gapLines(found, [say(terminal, '起', 'from'), say(terminal, '止', 'to')], terminal),
    ...lackingLines(found, terminal),
  ]
}

/**
 * Lines that one side lacks, each with the first reason and how many more.
 *
 * @param sides - What the two sides are called.
 */
export function gapLines(
  { gaps }: Pick<PlantBridge, 'gaps'>,
  [from, to]: readonly [string, string],
  terminal: Terminal,
): string[] {
  if (gaps.length === 0) return []
  // A run of a process has several lines and one reason.
  const groups = new Map<string, BridgeGap[]>()
  for (const gap of gaps) {
    const [first] = gap.because
    const key = JSON.stringify([gap.side, gap.whole, first?.code ?? gap.key, first?.at])
    groups.set(key, [...(groups.get(key) ?? []), gap])
  }
  const rows = [...groups.values()].map((of) => {
    const { side, whole, because } = of[0]!
    const [first, ...more] = because
    const label = {
      zh: of.map((gap) => gap.label.zh).join('、'),
      en: of.map((gap) => gap.label.en).join(', '),
    }
    const where = side === 'from' ? from : to
    const what = whole
      ? say(terminal, `“${where}”没有这一行`, `none of it on side “${where}”`)
      : say(terminal, `“${where}”只有一部分`, `only some of it on side “${where}”`)
    if (!first)
      return say(
        terminal,
        `${label.zh}：${what}，那边的工作簿里没有`,
        `${label.en}: ${what}; its workbook has no such row`,
      )
    const place = first.at ? `${first.at.sheet}!${first.at.cell} ` : ''
    const others =
      more.length > 0 ? say(terminal, `，另 ${String(more.length)} 处`, `, ${String(more.length)} more`) : ''
    const reason = `${place}${sentence(first, terminal.language)} [${first.code}]${others}`
    return say(terminal, `${label.zh}：${what}：${reason}`, `${label.en}: ${what}: ${reason}`)
  })
  return [
    '',
    say(
      terminal,
      '一边没有或不全的行，变化里有这部分的量：',
      'Lines that one side lacks in whole or in part; the change holds what is lacking:',
    ),
    ...rows.map((row) => plain(`  ${row}`)),
  ]
}

/** Problems shown under a bridge; `--json` has all of them. */
const SHOWN = 5

/** Why both totals are partial, where they are. */
export function lackingLines(
  { complete, issues, gaps }: Pick<PlantBridge, 'complete' | 'issues' | 'gaps'>,
  terminal: Terminal,
): string[] {
  if (complete) return []
  const keyOf = ({ code, at }: Issue): string => JSON.stringify([code, at])
  const told = new Set(gaps.flatMap(({ because }) => because.map(keyOf)))
  const others = issues.filter((issue) => !told.has(keyOf(issue)))
  const more = others.length - SHOWN
  return [
    '',
    others.length > 0
      ? say(terminal, '缺少数据，上面是部分合计：', 'Missing data; the sums above are partial:')
      : say(terminal, '缺少数据，上面是部分合计。', 'Missing data; the sums above are partial.'),
    ...issueLines(others, terminal).slice(0, SHOWN),
    ...(more > 0 ? [say(terminal, `另有 ${String(more)} 处`, `${String(more)} more`)] : []),
  ]
}
