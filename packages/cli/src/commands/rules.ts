import { sentence, type Problem } from '@zerocarbon/accounting/errors'
import { bundleOf, rulesBundle, type RuleProblem } from '@zerocarbon/rules-engine'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { readRuleFiles } from '../file/readRuleFiles.ts'
import { plain, textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'

/** `zc rules list` and `zc rules bundle [FOLDER]`. */
export function declareRules(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const rules = program
    .command('rules')
    .description(say(terminal, '规则集', 'rule sets'))
    .helpCommand(false)
  rules
    .command('list')
    .description(say(terminal, '列出内置的规则集', 'list the bundled rule sets'))
    .action(() => done(list(terminal)))
  rules
    .command('bundle')
    .argument('[folder]', say(terminal, '规则文件夹，不填为 rules', 'folder of rules; rules unless given'))
    .description(
      say(
        terminal,
        '检查规则文件并合成一份带校验值的 JSON，写到标准输出',
        'check rule files and print them as one JSON with its hash',
      ),
    )
    .action((folder: string | undefined) => done(bundle(folder ?? 'rules', terminal)))
}

function list(terminal: Terminal): ExitCode {
  const { ruleSets, hash } = rulesBundle
  if (terminal.json) {
    const sets = ruleSets.map(({ id, version, status, title, hash: own }) => ({
      id,
      version,
      status,
      title,
      hash: own,
    }))
    terminal.out(JSON.stringify({ hash, ruleSets: sets }, null, 2))
    return exitCodes.ok
  }
  const columns = [
    { header: say(terminal, '编号', 'Id') },
    { header: say(terminal, '版本', 'Version') },
    { header: say(terminal, '状态', 'Status') },
    { header: say(terminal, '名称', 'Title') },
  ]
  const rows = ruleSets.map(({ id, version, status, title }) => [
    id,
    version,
    status,
    title[terminal.language],
  ])
  terminal.out(textTable(columns, rows))
  terminal.out(hash)
  return exitCodes.ok
}

function bundle(folder: string, terminal: Terminal): ExitCode {
  const made = bundleOf(readRuleFiles(folder))
  if ('bundle' in made) {
    terminal.out(JSON.stringify(made.bundle, undefined, 1))
    return exitCodes.ok
  }
  const problems = made.problems.map((problem) => placedIn(folder, problem))
  if (terminal.json) terminal.out(JSON.stringify({ problems }, null, 2))
  else
    for (const problem of problems)
      terminal.err(plain(`${problem.sentence[terminal.language]} [${problem.code}]`))
  return exitCodes.input
}

/** A problem as of the folder that was given: the bundle knows its files by their place in `rules`. */
function placedIn(folder: string, problem: RuleProblem): RuleProblem {
  const file = problem.file.replace(/^rules(?=\/|$)/, folder.replace(/\/+$/, '') || '/')
  const { code, info } = problem
  const placed = { code, info: { ...info, file } } as Problem
  return { ...problem, ...placed, file, sentence: { zh: sentence(placed, 'zh'), en: sentence(placed, 'en') } }
}
