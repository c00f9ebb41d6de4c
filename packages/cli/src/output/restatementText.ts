import { showRounded } from '@zerocarbon/accounting/quantity'
import type { ChosenTotal, plantRestatement } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { gapLines, lackingLines } from './bridgeText.ts'
import { bridgeTable, signed } from './bridgeTable.ts'
import { choiceWords } from './choiceWords.ts'
import { periodWords } from './periodWords.ts'
import { roundingSaid } from './roundingSaid.ts'
import { plain } from './textTable.ts'

type Found = ReturnType<typeof plantRestatement>

/** Whether a base year must be restated, for people: the two totals, the way between them, and the answer. */
export function restatementText(
  files: { readonly a: string; readonly b: string },
  a: ChosenTotal,
  b: ChosenTotal,
  found: Found,
  gas: string,
  terminal: Terminal,
): string[] {
  const period = periodWords(a.report, terminal)
  const { before, after, change, lines } = found
  const { words, decimals } = roundingSaid(a, b, terminal)
  return [
    say(terminal, `基准期：${period} · t${gas}，${words}`, `Base period: ${period} · t${gas}, ${words}`),
    plain(`A  ${files.a} · ${choiceWords(a.choice, terminal)}`),
    plain(`B  ${files.b} · ${choiceWords(b.choice, terminal)}`),
    '',
    bridgeTable({ from: before, to: after, change, lines }, gas, found.complete, terminal, decimals),
    '',
    verdict(found, gas, terminal),
    say(
      terminal,
      'A 的数原样保留，没有写入任何文件；门槛由企业自己定。',
      'The figures of A stay as they are and no file was written; the threshold is the company’s own.',
    ),
    ...gapLines(found, ['A', 'B'], terminal),
    ...lackingLines(found, terminal),
  ]
}

function verdict(
  { before, change, percent, materiality, restated, complete }: Found,
  gas: string,
  terminal: Terminal,
): string {
  if (!complete)
    return say(terminal, '缺少数据，不能判断要不要重算', 'Missing data: whether to restate cannot be said')
  const apart = `${signed(change)} t${gas}`
  const limit = `${materiality.toFixed()} %`
  if (before.isZero())
    return restated
      ? say(
          terminal,
          `A 为零，变化 ${apart}：基准年须重算`,
          `A is zero, change ${apart}: the base year must be restated`,
        )
      : say(terminal, '没有变化：基准年不用重算', 'No change: the base year need not be restated')
  const share = `${showShare(percent!, materiality)} %`
  return restated
    ? say(
        terminal,
        `变化 ${apart}，占 A 的 ${share}，达到门槛 ${limit}：基准年须重算`,
        `Change ${apart}, ${share} of A, reaches the threshold of ${limit}: the base year must be restated`,
      )
    : say(
        terminal,
        `变化 ${apart}，占 A 的 ${share}，未到门槛 ${limit}：基准年不用重算`,
        `Change ${apart}, ${share} of A, is under the threshold of ${limit}: the base year need not be restated`,
      )
}

/** With as many decimals as it takes to stay on its side of the threshold: 4.9999 never reads as 5.00. */
function showShare(percent: NonNullable<Found['percent']>, materiality: Found['materiality']): string {
  let decimals = 2
  const side = percent.cmp(materiality)
  while (decimals < 20 && percent.toDecimalPlaces(decimals).cmp(materiality) !== side) decimals++
  return showRounded(percent, decimals)
}
