import { sentence, ZcError, type Language } from '@zerocarbon/accounting/errors'
import { Command, CommanderError, Option } from 'commander'
import { explain } from './commands/explain.ts'
import { factorsList, factorsShow } from './commands/factors.ts'
import { fn } from './commands/fn.ts'
import { inventory } from './commands/inventory.ts'
import { exitCodes, type ExitCode } from './exitCodes.ts'
import { problemJson } from './output/problemJson.ts'
import { plain } from './output/textTable.ts'
import type { Terminal } from './Terminal.ts'

/** Lines and settings of one run; a test passes its own. */
export interface Surroundings {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly live: boolean
}

const outside: Surroundings = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
  live: process.stderr.isTTY,
}

/** Runs `zc` with these arguments and gives the exit code; see exitCodes. */
export async function main(args: readonly string[], surroundings: Surroundings = outside): Promise<ExitCode> {
  const language = languageOf(args, surroundings.env)
  const terminal: Terminal = { ...surroundings, language, json: args.includes('--json') }
  let code: ExitCode = exitCodes.ok
  const program = commands(terminal, (done) => {
    code = done
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof ZcError) return refuse(error, terminal)
    terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return exitCodes.internal
  }
}

function refuse({ problem }: ZcError, terminal: Terminal): ExitCode {
  if (terminal.json)
    terminal.out(JSON.stringify({ problem: problemJson(problem, terminal.language) }, null, 2))
  else terminal.err(plain(`${sentence(problem, terminal.language)} [${problem.code}]`))
  return ['ZC-FILE-LOCKED', 'ZC-FILE-CHANGED', 'ZC-FILE-UNWRITABLE'].includes(problem.code)
    ? exitCodes.notWritten
    : exitCodes.input
}

/** `--lang`, else ZC_LANG, else English where the system speaks it, else Chinese. */
function languageOf(args: readonly string[], env: Surroundings['env']): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const chosen =
    index < 0 ? env['ZC_LANG'] : args[index]!.includes('=') ? args[index]!.split('=')[1] : args[index + 1]
  if (chosen === 'zh' || chosen === 'en') return chosen
  return /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'zh'
}

function commands(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const zh = terminal.language === 'zh'
  const text = (chinese: string, english: string): string => (zh ? chinese : english)
  const program = new Command('zc')
    .description(
      text(
        '碳排放核算与规则核查，全部在本机离线完成',
        'Carbon accounting and rule checks, offline on this machine',
      ),
    )
    .exitOverride()
    .configureOutput({
      writeOut: (s) => terminal.out(s.trimEnd()),
      writeErr: (s) => terminal.err(s.trimEnd()),
    })
    .helpOption('-h, --help', text('显示帮助', 'show help'))
    .helpCommand(false)
  const common = (command: Command): Command =>
    command
      .option('--json', text('给程序用的 JSON', 'JSON for programs'))
      .addOption(new Option('--lang <zh|en>', text('语言', 'language')).choices(['zh', 'en']))
      .helpOption('-h, --help', text('显示帮助', 'show help'))
  common(program.command('inventory'))
    .argument('<file>', text('.xlsx 工作簿', '.xlsx workbook'))
    .description(text('逐行核算一本工作簿', 'compute a workbook line by line'))
    .option(
      '--write',
      text(
        '把 ZC_Results、ZC_Provenance 两张表写进工作簿',
        'write the sheets ZC_Results and ZC_Provenance into the workbook',
      ),
    )
    .action((file: string, options: { write?: boolean }) =>
      done(inventory(file, { write: options.write ?? false }, terminal)),
    )
  common(program.command('explain'))
    .argument('<file>', text('.xlsx 工作簿', '.xlsx workbook'))
    .argument('<cell>', text('单元格，如 能源台账!B18', 'cell, such as 能源台账!B18'))
    .description(text('溯源：一个数怎么来的', 'explain how a number was reached'))
    .option('--all', text('不折叠长的合计', 'do not fold long sums'))
    .action((file: string, cell: string, options: { all?: boolean }) =>
      done(explain(file, cell, { all: options.all ?? false }, terminal)),
    )
  common(program.command('fn'))
    .argument('<name>', text('函数名，如 EMISSIONS', 'function, such as EMISSIONS'))
    .argument(
      '[args...]',
      text('参数；区域用 JSON，如 [[1],[2]]', 'arguments; ranges as JSON such as [[1],[2]]'),
    )
    .description(text('在命令行使用任何 =ZC 函数', 'any =ZC function from the command line'))
    .option('--exact', text('显示全部小数位', 'show all digits'))
    .option('--file <file>', text('函数可读取的工作簿', 'workbook whose tables the function may read'))
    .action((name: string, args: string[], options: { exact?: boolean; file?: string }) => {
      const exact = options.exact ?? false
      done(fn(name, args, options.file === undefined ? { exact } : { exact, file: options.file }, terminal))
    })
  const factors = program
    .command('factors')
    .description(text('查看因子集', 'look into the factor set'))
    .helpCommand(false)
  common(factors.command('list'))
    .argument('[text]', text('编号或名称中的文字', 'text in the id or name'))
    .description(text('列出因子', 'list factors'))
    .action((filter: string | undefined) => done(factorsList(filter, terminal)))
  common(factors.command('show'))
    .argument('<id>', text('因子编号', 'factor id'))
    .description(text('一条因子的全部信息', 'everything about one factor'))
    .action((id: string) => done(factorsShow(id, terminal)))
  return program
}
