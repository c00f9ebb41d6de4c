import { sentence, zcError } from '@zerocarbon/accounting/errors'
import { stepsOf, type Derivation } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, explainCell, tablesOf, type Catalogue, type Outcome } from '@zerocarbon/workbook'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { arrayLines } from '../output/arrayLines.ts'
import { issueLines } from '../output/issueLines.ts'
import { partLines } from '../output/partLines.ts'
import { problemJson } from '../output/problemJson.ts'
import { stepLines } from '../output/stepLines.ts'
import { plain } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'
import { shownValue } from './shownValue.ts'
import { whyNotZc } from './whyNotZc.ts'

/** `zc explain FILE SHEET!CELL`: how one number of the workbook was reached. */
export function declareExplain(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .argument('<file>', say(terminal, '.xlsx 工作簿', '.xlsx workbook'))
    .argument('<cell>', say(terminal, '单元格，如 能源台账!B18', 'cell, such as 能源台账!B18'))
    .description(say(terminal, '溯源：一个数怎么来的', 'explain how a number was reached'))
    .option('--all', say(terminal, '不折叠长的合计', 'do not fold long sums'))
    .action((path: string, place: string, { all }: { all?: boolean }) =>
      done(explain(path, place, all ?? false, terminal)),
    )
}

function explain(path: string, place: string, all: boolean, terminal: Terminal): ExitCode {
  const at = placeOf(place)
  const fold = all ? Number.POSITIVE_INFINITY : undefined
  const file = openFile(path, terminal)
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: terminal.language })
  catalogue.setTables(tablesOf(file.model), file.model.date1904)
  // An explanation is of one result; what else the formula gives is listed beside it.
  let results: readonly (readonly Outcome[])[] = []
  const watched: Catalogue = {
    ...catalogue,
    call(...asked) {
      const given = catalogue.call(...asked)
      results = Array.isArray(given) && given.flat().length > 1 ? given : []
      return given
    },
  }
  const found = explained(file.model, watched, at)
  const { outcome, why, formula, parts } = found
  const cell = `${found.at.sheet}!${found.at.cell}`
  const failed = 'problem' in outcome
  // A formula says here what its cell cannot; those of a row of a table are among its issues already.
  const warned = failed || formula === undefined ? [] : (outcome.warnings ?? [])
  const issues = [...found.issues, ...warned]
  // Of a formula with several functions each has its own; those of the last one asked say nothing of the cell.
  if (parts) results = []
  const given = parts?.map((part) => part.outcome) ?? results.flat()
  const isWhole = !failed && !given.some((one) => 'problem' in one)
  const code = isWhole ? exitCodes.ok : exitCodes.incomplete
  if (terminal.json) {
    const result = resultJson(outcome, terminal)
    const stepsTo = (derivation: Derivation | undefined) =>
      derivation ? stepsOf(derivation, terminal.language, fold) : []
    terminal.out(
      JSON.stringify(
        {
          cell,
          formula: formula ?? null,
          ...result,
          steps: stepsTo(why),
          ...(parts
            ? {
                parts: parts.map((part) => ({
                  formula: part.formula,
                  ...resultJson(part.outcome, terminal),
                  steps: stepsTo(part.why),
                })),
              }
            : {}),
          ...(results.length > 0
            ? { results: results.map((row) => row.map((one) => resultJson(one, terminal))) }
            : {}),
          issues: issues.map((issue) => problemJson(issue, terminal.language)),
        },
        null,
        2,
      ),
    )
    return code
  }
  terminal.out(plain(formula === undefined ? cell : `${cell}  =${formula}`))
  if (parts) {
    for (const line of partLines(cell, outcome, parts, terminal, fold)) terminal.out(line)
    return code
  }
  if (results.length > 0)
    for (const line of arrayLines(
      results,
      found.at,
      { all, isExplained: failed || why !== undefined },
      terminal,
    ))
      terminal.out(line)
  if (failed)
    terminal.out(plain(`${cell} ${sentence(outcome.problem, terminal.language)} [${outcome.problem.code}]`))
  else if (why) for (const line of stepLines(why, terminal, fold)) terminal.out(line)
  else if (results.length === 0)
    terminal.out(plain(`${shownValue(outcome.value)}${outcome.unit === undefined ? '' : ` ${outcome.unit}`}`))
  const others = failed ? issues.filter((issue) => issue.code !== outcome.problem.code) : issues
  for (const line of issueLines(others, terminal)) terminal.out(line)
  return code
}

function explained(...asked: Parameters<typeof explainCell>): ReturnType<typeof explainCell> {
  try {
    return explainCell(...asked)
  } catch (error) {
    throw whyNotZc(error, asked[0], asked[2])
  }
}

function resultJson(outcome: Outcome, { language }: Terminal): Record<string, unknown> {
  if ('problem' in outcome) return { problem: problemJson(outcome.problem, language) }
  return { value: outcome.value, exact: outcome.exact ?? null, unit: outcome.unit ?? null }
}

function placeOf(text: string): { sheet: string; cell: string } {
  const bang = text.lastIndexOf('!')
  if (bang <= 0) throw zcError('ZC-ARGUMENT-INVALID', { name: 'SHEET!CELL', text, allowed: '能源台账!B18' })
  const sheet = text.slice(0, bang)
  const quoted = /^'(.*)'$/s.exec(sheet)
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : sheet, cell: text.slice(bang + 1) }
}
