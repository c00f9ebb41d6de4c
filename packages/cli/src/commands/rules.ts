import { rulesBundle, statusWords } from '@zerocarbon/rules-engine'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { besideId } from '../output/besideId.ts'
import { textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'
import { declareRulesCompared } from './rules/declareRulesCompared.ts'
import { declareRulesTools } from './rules/declareRulesTools.ts'
import { openRules } from './rules/openRules.ts'
import { noSets, printNotices, printProblems } from './rules/ruleProblems.ts'

/** `zc rules list | bundle` and the tools for whoever edits rules. */
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
  declareRulesTools(rules, terminal, done)
  declareRulesCompared(rules, terminal, done)
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
    besideId(status, statusWords[status], terminal),
    title[terminal.language],
  ])
  terminal.out(textTable(columns, rows))
  terminal.out(hash)
  return exitCodes.ok
}

function bundle(folder: string, terminal: Terminal): ExitCode {
  const made = openRules(folder)
  if ('problems' in made) {
    printProblems(made.problems, folder, terminal)
    return exitCodes.input
  }
  if (made.bundle.ruleSets.length === 0) throw noSets(folder)
  printNotices(made, terminal)
  terminal.out(JSON.stringify(made.bundle, undefined, 1))
  return exitCodes.ok
}
