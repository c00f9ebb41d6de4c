import { problemCodes, sentence, severityOf } from '@zerocarbon/accounting/errors'
import type { ZcFunction } from '../src/index.ts'
import { exampleProblem } from './exampleProblems.ts'
import { markdownTable } from './markdownTable.ts'
import { severityWords } from './severityWords.ts'

/** The list of functions. */
export function functionIndex(functions: readonly ZcFunction[]): string {
  const rows = functions.map(({ name, summary }) => [`[ZC.${name}](${name}.md)`, summary.zh, summary.en])
  return [
    '# 函数 Functions',
    '在单元格里写 `=ZC.名称(…)`，命令行写 `npm run -s zc -- fn 名称 参数…`。',
    'In a cell: `=ZC.NAME(…)`. On the command line: `npm run -s zc -- fn NAME ARGS…`.',
    markdownTable(['函数 Function', '用途', 'What for'], rows),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The list of codes, each with its sentence for an example. */
export function errorIndex(): string {
  const rows = problemCodes.map((code) => {
    const problem = exampleProblem(code)
    const said = [sentence(problem, 'zh'), sentence(problem, 'en')]
    return [
      `[${code}](${code}.md)`,
      Object.values(severityWords[severityOf(code)]).join(' '),
      ...said.map((text) => `\`${text}\``),
    ]
  })
  return [
    '# 错误代码 Error codes',
    '必须：有数没有算进去，或有数未知，合计因此不完整。建议：已按原样计算，要有人看一眼。提示：知道就好。',
    'must: something is not counted or not known, so a total is incomplete. should: computed, but somebody has to look. note: worth knowing.',
    '每句话以一个实例写出。代码一经公布，不改作他用。Each sentence is shown for one example. A code is never reused.',
    markdownTable(['代码 Code', '轻重 Severity', '中文', 'English'], rows),
  ]
    .join('\n\n')
    .concat('\n')
}
