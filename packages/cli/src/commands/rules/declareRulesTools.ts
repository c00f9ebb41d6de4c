import type { Command } from 'commander'
import type { ExitCode } from '../../exitCodes.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { rulesCheck } from './rulesCheck.ts'
import { rulesExplain } from './rulesExplain.ts'
import { rulesFmt } from './rulesFmt.ts'
import { rulesNew } from './rulesNew.ts'
import { rulesTest, type TestOptions } from './rulesTest.ts'

/** `zc rules check | fmt | test | explain | new`: for whoever edits a folder of rules. */
export function declareRulesTools(rules: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const folder = say(terminal, '规则文件夹，不填为 rules', 'folder of rules; rules unless given')
  rules
    .command('check')
    .argument('[folder]', folder)
    .description(say(terminal, '检查规则文件，指出第几行第几列', 'check rule files and name line and column'))
    .action((given: string | undefined) => done(rulesCheck(given ?? 'rules', latestDay(), terminal)))
  rules
    .command('fmt')
    .argument('[folder]', folder)
    .description(
      say(
        terminal,
        '把规则文件改成规定写法，内容不变',
        'rewrite rule files in canonical form, saying the same',
      ),
    )
    .option('--check', say(terminal, '只检查，不改', 'tell only, write nothing'))
    .action((given: string | undefined, { check = false }: { check?: boolean }) =>
      done(rulesFmt(given ?? 'rules', check, terminal)),
    )
  rules
    .command('test')
    .argument('[folder]', folder)
    .description(
      say(
        terminal,
        '运行规则旁的用例和由规则算出的边界用例',
        'run the cases beside the rules, and boundary cases computed from them',
      ),
    )
    .option(
      '--coverage',
      say(
        terminal,
        '每次比较须被用例见过成立、不成立和缺数据',
        'every comparison must be seen true, false and missing',
      ),
    )
    .option(
      '--mutate',
      say(
        terminal,
        '故意改错每条必须的要求，看写明条款的用例能否察觉',
        'plant slips in binding criteria and see whether cases that cite a clause notice',
      ),
    )
    .option(
      '--update',
      say(
        terminal,
        '把用例的预期改写成算出的结论，列出改动；CI 里不能用',
        'rewrite what cases expect as computed and print it; never in CI',
      ),
    )
    .action((given: string | undefined, options: TestOptions) =>
      done(rulesTest(given ?? 'rules', options, terminal)),
    )
  rules
    .command('explain')
    .argument('<id>', say(terminal, '规则集编号', 'id of a set'))
    .argument('[criterion]', say(terminal, '只说这一项要求', 'this criterion only'))
    .description(say(terminal, '用文字说明一套规则要求什么', 'say in words what a set asks'))
    .option('--rules <folder>', say(terminal, '用这个文件夹里的规则', 'rules of this folder'))
    .action((id: string, criterion: string | undefined, options: { rules?: string }) =>
      done(rulesExplain(id, criterion, options.rules, terminal)),
    )
  rules
    .command('new')
    .argument('<id>', say(terminal, '新规则集的编号', 'id of the new set'))
    .description(say(terminal, '新建一套规则的骨架和用例', 'write the skeleton of a set and its cases'))
    .option(
      '--rules <folder>',
      say(terminal, '写到这个文件夹，不填为 rules', 'into this folder; rules unless given'),
    )
    .action((id: string, options: { rules?: string }) =>
      done(rulesNew(id, options.rules ?? 'rules', new Date().toISOString().slice(0, 10), terminal)),
    )
}

/** Today where it is latest, 14 hours before UTC: what was checked this morning in China has come. */
const latestDay = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
