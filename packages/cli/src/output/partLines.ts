import { sentence } from '@zerocarbon/accounting/errors'
import type { ExplainedCall, Outcome } from '@zerocarbon/workbook'
import { shownValue } from '../commands/shownValue.ts'
import { say, type Terminal } from '../Terminal.ts'
import { issueLines } from './issueLines.ts'
import { stepLines } from './stepLines.ts'
import { plain } from './textTable.ts'

/** The ZC functions of a formula one after the other, under the number the cell holds. */
export function partLines(
  cell: string,
  outcome: Outcome,
  parts: readonly ExplainedCall[],
  terminal: Terminal,
  fold?: number,
): string[] {
  const held = 'problem' in outcome ? '' : shownValue(outcome.value)
  const count = String(parts.length)
  const functions = parts.length === 1 ? '1 ZC function' : `${count} ZC functions`
  return [
    plain(`${cell} = ${held === '' ? say(terminal, '（没有数）', '(no value)') : held}`),
    say(
      terminal,
      `公式里有 ${count} 个 ZC 函数，逐个说明；其余是表格自己的运算，不核对`,
      `${functions} in the formula, each explained below; the rest is the spreadsheet's own arithmetic and not checked`,
    ),
    ...parts.flatMap((part, i) => [
      plain(`${String(i + 1)}/${count}  =${part.formula}`),
      ...callLines(part, terminal, fold).map((line) => `  ${line}`),
    ]),
  ]
}

function callLines({ outcome, why, results }: ExplainedCall, terminal: Terminal, fold?: number): string[] {
  if ('problem' in outcome)
    return [plain(`${sentence(outcome.problem, terminal.language)} [${outcome.problem.code}]`)]
  const unit = outcome.unit === undefined ? '' : ` ${outcome.unit}`
  const many = say(
    terminal,
    `给出 ${String(results)} 个结果，下面是第一个：`,
    `It gives ${String(results)} results; the first of them:`,
  )
  return [
    ...(results > 1 ? [many] : []),
    ...(why ? stepLines(why, terminal, fold) : [plain(`${shownValue(outcome.value)}${unit}`)]),
    ...issueLines(outcome.warnings ?? [], terminal),
  ]
}
