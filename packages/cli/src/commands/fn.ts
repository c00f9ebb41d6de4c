import { sentence, ZcError, zcError } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, tablesOf, type Argument, type Outcome } from '@zerocarbon/workbook'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { issueLines } from '../output/issueLines.ts'
import { problemJson } from '../output/problemJson.ts'
import { plain, textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'
import { shownValue } from './shownValue.ts'

interface FnOptions {
  readonly exact?: boolean
  /** Workbook whose tables the function may read. */
  readonly file?: string
}

/** `zc fn NAME ARGS…`: any =ZC function. Numbers as numbers, `[[…]]` as ranges, an empty argument as an omitted one. */
export function declareFn(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('fn')
    .argument('<name>', say(terminal, '函数名，如 EMISSIONS', 'function, such as EMISSIONS'))
    .argument(
      '[args...]',
      say(terminal, '参数；区域用 JSON，如 [[1],[2]]', 'arguments; ranges as JSON such as [[1],[2]]'),
    )
    .description(say(terminal, '在命令行使用任何 =ZC 函数', 'any =ZC function from the command line'))
    .option(
      '--exact',
      say(terminal, '显示全部小数位，不止 15 位有效数字', 'all digits, not just 15 significant ones'),
    )
    .option(
      '--file <file>',
      say(terminal, '函数可读取的工作簿', 'workbook whose tables the function may read'),
    )
    .action((name: string, args: string[], options: FnOptions) => done(fn(name, args, options, terminal)))
}

function fn(
  name: string,
  args: readonly string[],
  { exact = false, file }: FnOptions,
  terminal: Terminal,
): ExitCode {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: terminal.language })
  if (file !== undefined) {
    const { model } = openFile(file, terminal)
    catalogue.setTables(tablesOf(model), model.date1904)
  }
  const result = catalogue.call(name, args.map(argumentOf))
  // A mistyped name is a mistake in the command, not in the data.
  if ('problem' in result && result.problem.code === 'ZC-FUNCTION-UNKNOWN') throw new ZcError(result.problem)
  const outcomes = Array.isArray(result) ? result.flat() : [result]
  if (terminal.json)
    terminal.out(
      JSON.stringify(
        Array.isArray(result)
          ? result.map((row) => row.map((o) => json(o, terminal)))
          : json(result, terminal),
        null,
        2,
      ),
    )
  else if (Array.isArray(result)) terminal.out(grid(result, exact, terminal))
  else {
    terminal.out(plain(text(result, exact, terminal)))
    if ('value' in result) for (const line of issueLines(result.warnings ?? [], terminal)) terminal.out(line)
  }
  return outcomes.some((outcome) => 'problem' in outcome || outcome.missing)
    ? exitCodes.incomplete
    : exitCodes.ok
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

function argumentOf(typed: string): Argument {
  if (typed === '') return undefined
  if (NUMBER.test(typed)) return Number(typed)
  if (!typed.startsWith('[')) return typed
  try {
    const parsed: unknown = JSON.parse(typed)
    if (isRange(parsed)) return parsed
    // A flat list is a column, as people select one.
    if (isRange([parsed])) return (parsed as (string | number | boolean | null)[]).map((value) => [value])
  } catch {
    // Reported below.
  }
  throw zcError('ZC-ARGUMENT-INVALID', { name: 'ARGS', text: typed.slice(0, 60), allowed: '[[1],[2]]' })
}

function isRange(value: unknown): value is (string | number | boolean | null)[][] {
  if (!Array.isArray(value) || value.length === 0) return false
  const width = Array.isArray(value[0]) ? value[0].length : -1
  return (
    width > 0 &&
    value.every(
      (row) =>
        Array.isArray(row) &&
        row.length === width &&
        row.every((cell) => cell === null || ['string', 'number', 'boolean'].includes(typeof cell)),
    )
  )
}

function text(outcome: Outcome, exact: boolean, terminal: Terminal): string {
  if ('problem' in outcome) return `${sentence(outcome.problem, terminal.language)} [${outcome.problem.code}]`
  const value = exact ? (outcome.exact ?? String(outcome.value)) : shownValue(outcome.value)
  return outcome.unit === undefined ? value : `${value} ${outcome.unit}`
}

function grid(rows: readonly (readonly Outcome[])[], exact: boolean, terminal: Terminal): string {
  const [head = [], ...body] = rows.map((row) => row.map((outcome) => text(outcome, exact, terminal)))
  const headed = rows[0]?.every(
    (outcome) => 'value' in outcome && typeof outcome.value === 'string' && outcome.unit === undefined,
  )
  if (headed)
    return textTable(
      head.map((header) => ({ header })),
      body,
    )
  return rows.map((row) => row.map((outcome) => plain(text(outcome, exact, terminal))).join('\t')).join('\n')
}

function json(outcome: Outcome, { language }: Terminal): unknown {
  if ('problem' in outcome) return { problem: problemJson(outcome.problem, language) }
  return {
    value: outcome.value,
    ...(outcome.exact === undefined ? {} : { exact: outcome.exact }),
    ...(outcome.unit === undefined ? {} : { unit: outcome.unit }),
    ...(outcome.warnings ? { warnings: outcome.warnings.map((issue) => problemJson(issue, language)) } : {}),
  }
}
