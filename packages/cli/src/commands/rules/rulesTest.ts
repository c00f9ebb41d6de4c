import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zcError } from '@zerocarbon/accounting/errors'
import { formatRuleValue, runCases, updatedCases } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { counted } from '../../output/counted.ts'
import { plain } from '../../output/textTable.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { openRules, type RulesFolder } from './openRules.ts'
import { noSets, printNotices, printProblems } from './ruleProblems.ts'
import { setReports, type SetReport } from './setReports.ts'

export interface TestOptions {
  readonly coverage?: boolean
  readonly mutate?: boolean
  readonly update?: boolean
}

/** `zc rules test [FOLDER]`: the cases beside the sets, the cases computed from them, and how much they show. */
export function rulesTest(folder: string, options: TestOptions, terminal: Terminal): ExitCode {
  if (options.update && process.env['CI'])
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '--update',
      text: 'CI',
      allowed: say(terminal, '只在自己的电脑上用', 'on a machine of your own only'),
    })
  const opened = openRules(folder)
  if ('problems' in opened) {
    printProblems(opened.problems, folder, terminal)
    return exitCodes.input
  }
  if (opened.bundle.ruleSets.length === 0) throw noSets(folder)
  if (options.update) return update(opened, terminal)
  const reports = setReports(opened, options, terminal)
  const { leftAside } = opened
  const isDone = leftAside.length === 0 && reports.every((report) => report.isDone)
  if (terminal.json) {
    terminal.out(
      JSON.stringify(
        {
          isDone,
          leftAside: leftAside.map((text) => text[terminal.language]),
          ruleSets: reports.map(asJson),
        },
        null,
        2,
      ),
    )
    return isDone ? exitCodes.ok : exitCodes.incomplete
  }
  printNotices(opened, terminal)
  for (const { heading, lines } of reports) {
    terminal.out(heading)
    for (const line of lines) terminal.out(plain(`  ${line}`))
  }
  return isDone ? exitCodes.ok : exitCodes.incomplete
}

const asJson = ({ id, cases, boundary, comparisons, mutation, lines }: SetReport): unknown => ({
  id,
  cases,
  boundary,
  comparisons,
  mutation,
  lines,
})

function update({ folder, bundle, cases }: RulesFolder, terminal: Terminal): ExitCode {
  const files = cases.flatMap(({ file, cases: each }) => {
    const { cases: updated, changes } = updatedCases(each, bundle)
    return changes.length > 0 ? [{ file, path: join(folder, file.path), updated, changes }] : []
  })
  for (const { file, path, updated } of files)
    writeFileSync(path, formatRuleValue(updated, bundle.schemas.cases, file.text))
  const still = cases.flatMap(({ cases: each }) => runCases(updatedCases(each, bundle).cases, bundle)).length
  if (terminal.json) {
    const told = files.map(({ path, changes }) => ({ file: path, changes }))
    terminal.out(JSON.stringify({ files: told }, null, 2))
    return still > 0 ? exitCodes.incomplete : exitCodes.ok
  }
  for (const { path, changes } of files)
    for (const { name, what, was, is } of changes)
      terminal.out(plain(`${path}: ${name}: ${what}: ${was} → ${is}`))
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0)
  terminal.out(
    say(
      terminal,
      `改写了 ${String(files.length)} 个文件里的 ${String(count)} 处预期；逐条核对条款，再提交`,
      `${counted(count, 'expectation')} rewritten in ${counted(files.length, 'file')}; check each against its clause before you commit`,
    ),
  )
  return still > 0 ? exitCodes.incomplete : exitCodes.ok
}
