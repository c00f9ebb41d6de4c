import { join } from 'node:path'
import { sentence, zcError, type Problem } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import type { RuleProblem } from '@zerocarbon/rules-engine'
import { plain } from '../../output/textTable.ts'
import type { Terminal } from '../../Terminal.ts'

/** Prints the problems of rule files with their places. */
export function printProblems(problems: readonly RuleProblem[], folder: string, terminal: Terminal): void {
  const placed = problems.map((problem) => placedIn(folder, problem))
  if (terminal.json) terminal.out(JSON.stringify({ problems: placed }, null, 2))
  else
    for (const problem of placed)
      terminal.err(plain(`${problem.sentence[terminal.language]} [${problem.code}]`))
}

interface Noticed {
  readonly leftAside: readonly Text[]
  readonly otherSchemas: readonly Text[]
}

/** Says on stderr what looks like rules and was not read, and what was read otherwise than it says. */
export function printNotices({ leftAside, otherSchemas }: Noticed, terminal: Terminal): void {
  for (const text of [...leftAside, ...otherSchemas]) terminal.err(plain(text[terminal.language]))
}

/** A folder in which there is nothing to check is mostly the wrong one. */
export const noSets = (folder: string): Error =>
  zcError('ZC-FILE-NOT-FOUND', { file: join(folder, '**', 'ruleset.json') })

/** A file by its path from where the command runs: rules know it by its place in `rules`. */
export const pathIn = (folder: string, file: string): string =>
  file.replace(/^rules(?=\/|$)/, folder.replace(/\/+$/, '') || '/')

/** A problem as of the folder that was given. */
function placedIn(folder: string, problem: RuleProblem): RuleProblem {
  const file = pathIn(folder, problem.file)
  const { code, info } = problem
  const placed = { code, info: { ...info, file } } as Problem
  return { ...problem, ...placed, file, sentence: { zh: sentence(placed, 'zh'), en: sentence(placed, 'en') } }
}
