import { dialects } from '@zerocarbon/rules-engine'
import { Option, type Command } from 'commander'
import type { ExitCode } from '../../exitCodes.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { engines } from './judgedBy.ts'
import { rulesDiff } from './rulesDiff.ts'
import { rulesImpact, type ImpactOptions } from './rulesImpact.ts'
import { rulesRun, type RunOptions } from './rulesRun.ts'
import { rulesSql, type SqlCommandOptions } from './rulesSql.ts'

/** `zc rules diff | impact | run | sql`: two versions against each other, and many subjects at once. */
export function declareRulesCompared(
  rules: Command,
  terminal: Terminal,
  done: (code: ExitCode) => void,
): void {
  const a = say(
    terminal,
    '规则文件夹、规则包文件或规则集编号',
    'a folder of rules, a bundle file or the id of a set',
  )
  const b = say(terminal, '与之比较的另一个', 'the other one')
  const at = say(terminal, '哪一天的规则', 'the day whose rules count')
  const ruleset = say(terminal, '规则集编号', 'id of the set')
  const folder = say(
    terminal,
    '规则文件夹或规则包，不填用内置的',
    'a folder of rules or a bundle; the bundled rules unless given',
  )
  const population = say(
    terminal,
    'CSV 或 JSON：id、sector、region 和各项数据',
    'CSV or JSON: id, sector, region and facts by id',
  )
  const engine = (): Option =>
    new Option(
      '--engine <engine>',
      say(terminal, '用什么判定：columns 或 duckdb', 'what judges: columns or duckdb'),
    ).choices([...engines])
  rules
    .command('diff')
    .argument('<a>', a)
    .argument('<b>', b)
    .description(
      say(terminal, '用文字说明两版规则的差别', 'say in words what two versions of rules differ in'),
    )
    .option('--ruleset <id>', ruleset)
    .action((first: string, second: string, options: { ruleset?: string }) =>
      done(rulesDiff(first, second, options.ruleset, terminal)),
    )
  rules
    .command('impact')
    .argument('<a>', a)
    .argument('<b>', b)
    .description(say(terminal, '换一版规则，谁的结论会变', 'for whom the outcome changes with other rules'))
    .requiredOption('--population <file>', population)
    .requiredOption('--at <date>', at)
    .option('--ruleset <id>', ruleset)
    .addOption(engine())
    .action(async (first: string, second: string, options: ImpactOptions) =>
      done(await rulesImpact(first, second, options, terminal)),
    )
  rules
    .command('run')
    .description(say(terminal, '按一套规则判定许多对象', 'judge many subjects by a set'))
    .requiredOption('--population <file>', population)
    .requiredOption('--at <date>', at)
    .requiredOption('--ruleset <id>', ruleset)
    .option('--rules <folder>', folder)
    .addOption(engine())
    .addHelpText(
      'after',
      say(
        terminal,
        '\n退出码：0 完成；4 有对象的总结论为“缺少数据”，判定照样全部列出；3 文件用不了。',
        '\nExit codes: 0 done; 4 data are missing for some subject as a whole, all verdicts are printed; 3 a file cannot be used.',
      ),
    )
    .action(async (options: RunOptions) => done(await rulesRun(options, terminal)))
  rules
    .command('sql')
    .description(say(terminal, '打印一套规则在某一天的 SQL', 'print the SQL of a set on a day'))
    .addOption(
      new Option('--dialect <dialect>', say(terminal, '哪种数据库：duckdb', 'of which database: duckdb'))
        .choices(Object.keys(dialects))
        .makeOptionMandatory(),
    )
    .requiredOption('--at <date>', at)
    .requiredOption('--ruleset <id>', ruleset)
    .option(
      '--from <table>',
      say(terminal, '数据所在的表，不填为 facts', 'the table of facts; facts unless given'),
    )
    .option('--keep <columns...>', say(terminal, '一并留下的列', 'columns to keep beside the outcomes'))
    .option('--rules <folder>', folder)
    .action((options: SqlCommandOptions) => done(rulesSql(options, terminal)))
}
