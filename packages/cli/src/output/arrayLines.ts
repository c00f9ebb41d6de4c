import { sentence } from '@zerocarbon/accounting/errors'
import type { Outcome } from '@zerocarbon/workbook'
import { formatA1, parseA1 } from '@zerocarbon/workbook/model'
import { shownValue } from '../commands/shownValue.ts'
import { say, type Terminal } from '../Terminal.ts'
import { plain } from './textTable.ts'

/** More results than a person reads are counted, not listed; `--all` lists them. */
const SHOWN = 20

/**
 * What a formula gives that fills more than its own cell: its size, all of it, and which result is explained.
 *
 * @param isExplained - Whether steps of the first result follow; a table of words and statistics has none.
 */
export function arrayLines(
  results: readonly (readonly Outcome[])[],
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  { all, isExplained }: { readonly all: boolean; readonly isExplained: boolean },
  terminal: Terminal,
): string[] {
  const first = parseA1(cell)!
  const columns = results[0]?.length ?? 0
  const placeOf = (row: number, column: number): string =>
    `${sheet}!${formatA1({ row: first.row + row, column: first.column + column })}`
  const size = `${String(results.length)} × ${String(columns)}`
  const lines = results.flatMap((row, r) =>
    row.map((outcome, c) => plain(`  ${placeOf(r, c)}  ${resultText(outcome, terminal)}`)),
  )
  const shown = all ? lines : lines.slice(0, SHOWN)
  const rest = lines.length - shown.length
  return [
    say(
      terminal,
      `公式给出 ${size}（行 × 列）个结果：`,
      `The formula gives ${size} results (rows × columns):`,
    ),
    ...shown,
    ...(rest > 0
      ? [
          say(
            terminal,
            `  …另有 ${String(rest)} 个，加 --all 全列`,
            `  … and ${String(rest)} more; --all lists them`,
          ),
        ]
      : []),
    ...(isExplained
      ? [
          plain(
            say(
              terminal,
              `下面是第一个结果（${sheet}!${cell}）的由来：`,
              `How the first of them (${sheet}!${cell}) was reached:`,
            ),
          ),
        ]
      : []),
  ]
}

function resultText(outcome: Outcome, { language }: Terminal): string {
  if ('problem' in outcome) return `${sentence(outcome.problem, language)} [${outcome.problem.code}]`
  const { value, unit } = outcome
  return `${shownValue(value)}${unit === undefined ? '' : ` ${unit}`}`
}
