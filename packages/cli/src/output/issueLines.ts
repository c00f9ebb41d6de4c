import { sentence, type Issue } from '@zerocarbon/accounting/errors'
import { say, type Terminal } from '../Terminal.ts'
import { plain } from './textTable.ts'

const order = ['must', 'should', 'note'] as const

/** The problems of a workbook, worst first: weight, cell, what, cure, code. */
export function issueLines(issues: readonly Issue[], terminal: Terminal): string[] {
  const words = {
    must: say(terminal, '必须', 'must'),
    should: say(terminal, '建议', 'should'),
    note: say(terminal, '提示', 'note'),
  }
  return order.flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map((issue) => {
        const place = issue.at ? `${issue.at.sheet}!${issue.at.cell} ` : ''
        return plain(`${words[severity]}  ${place}${sentence(issue, terminal.language)} [${issue.code}]`)
      }),
  )
}
