import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { counted } from '../../output/counted.ts'
import { plain } from '../../output/textTable.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { openRules } from './openRules.ts'
import { noSets, printNotices, printProblems } from './ruleProblems.ts'

/**
 * `zc rules check [FOLDER]`: every problem of facts, sets and cases with its place; what is only odd is told and passes.
 *
 * @param today - ISO day; a check dated later has not been made.
 */
export function rulesCheck(folder: string, today: string, terminal: Terminal): ExitCode {
  const opened = openRules(folder)
  if ('problems' in opened) {
    printProblems(opened.problems, folder, terminal)
    return exitCodes.input
  }
  const { bundle, cases, leftAside, otherSchemas } = opened
  if (bundle.ruleSets.length === 0) throw noSets(folder)
  const remarks = opened.remarks(today).map((text) => text[terminal.language])
  const tested = new Set(cases.map((each) => each.cases.ruleset))
  const untested = bundle.ruleSets.map(({ id }) => id).filter((id) => !tested.has(id))
  const [sets, facts] = [bundle.ruleSets.length, bundle.facts.facts.length]
  const count = cases.reduce((sum, each) => sum + each.cases.cases.length, 0)
  if (terminal.json)
    terminal.out(
      JSON.stringify(
        {
          problems: [],
          ruleSets: sets,
          facts,
          cases: count,
          untested,
          leftAside: leftAside.map((text) => text[terminal.language]),
          remarks,
          otherSchemas: otherSchemas.map((text) => text[terminal.language]),
          hash: bundle.hash,
        },
        null,
        2,
      ),
    )
  else {
    printNotices(opened, terminal)
    for (const remark of remarks) terminal.err(plain(remark))
    for (const id of untested) terminal.err(say(terminal, `${id}：没有用例`, `${id}: no cases`))
    terminal.out(
      say(
        terminal,
        `${String(sets)} 套规则、${String(facts)} 项数据、${String(count)} 个用例，文件没有问题`,
        `${counted(sets, 'rule set')}, ${counted(facts, 'fact')}, ${counted(count, 'case')}: nothing wrong with the files`,
      ),
    )
    terminal.out(bundle.hash)
  }
  return untested.length + leftAside.length > 0 ? exitCodes.incomplete : exitCodes.ok
}
