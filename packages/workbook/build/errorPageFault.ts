import { sentence, severityOf, type ProblemCode } from '@zerocarbon/accounting/errors'
import { exampleProblem } from './exampleProblems.ts'
import { severityWords } from './severityWords.ts'

/** What is wrong with a hand-written page of one code, in a sentence; undefined where it is in order. */
export function errorPageFault(code: ProblemCode, page: string | undefined): string | undefined {
  if (page === undefined) return 'there is no page'
  if (!page.startsWith(`# ${code}\n`)) return `the first line is not "# ${code}"`
  for (const heading of ['## 中文', '## English'])
    if (!page.includes(`\n${heading}\n`)) return `the heading "${heading}" is missing`
  for (const language of ['zh', 'en'] as const) {
    const said = sentence(exampleProblem(code), language)
    if (!page.includes(said)) return `does not quote what ZC says now: ${said}`
    const weight = `**${severityWords[severityOf(code)][language]}**`
    if (!page.includes(weight)) return `does not say ${weight}`
  }
  return undefined
}
