import { zcError } from '@zerocarbon/accounting/errors'
import {
  calculate,
  declaredUnit,
  guidelineNamed,
  methodNamed,
  processMethods,
  type InputRow,
  type ProcessMethod,
} from '@zerocarbon/accounting/process'
import { cn2026, createFactorBook, nearestNames } from '@zerocarbon/factors'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { readInputFile, type InputFile } from '../file/readInputFile.ts'
import { aliasLines, methodJson, methodLines, publishedLines } from '../output/methodLines.ts'
import { processJson } from '../output/processJson.ts'
import { processLines } from '../output/processLines.ts'
import { plain } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'

interface CalcOptions {
  readonly list?: boolean
  readonly input?: string
  readonly set?: string
  readonly gwp?: string
  readonly why?: boolean
}

/** `zc calc METHOD [NAME=VALUE…] [--input FILE]` and `zc calc --list`: process methods from named inputs. */
export function declareCalc(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('calc')
    .argument('[method]', say(terminal, '核算方法，如 carbonate', 'method, such as carbonate'))
    .argument(
      '[inputs...]',
      say(terminal, '输入，如 "用量:石灰石=200 t"', 'inputs, such as "amount:limestone=200 t"'),
    )
    .description(say(terminal, '按一种方法核算工艺排放', 'compute process emissions by one method'))
    .option(
      '--list',
      say(terminal, '列出方法及其输入、单位和来源', 'list methods with inputs, units and source'),
    )
    .option('--input <file>', say(terminal, '写有输入的 JSON 文件', 'JSON file with the inputs'))
    .option('--set <id>', say(terminal, '缺省值取自哪套指南', 'guideline of published values'))
    .option('--gwp <set>', say(terminal, '全球变暖潜势，如 AR5', 'global warming potentials, such as AR5'))
    .option('--why', say(terminal, '写出每一步', 'write out each step'))
    .action((method: string | undefined, pairs: string[], options: CalcOptions) =>
      done(options.list ? list(method, terminal) : calc(method, pairs, options, terminal)),
    )
}

function list(text: string | undefined, terminal: Terminal): ExitCode {
  const methods = text === undefined ? processMethods : [found(text)]
  const book = createFactorBook(cn2026)
  if (terminal.json)
    terminal.out(
      JSON.stringify(
        methods.map((m) => methodJson(m, terminal.language, book)),
        null,
        2,
      ),
    )
  else
    for (const method of methods) {
      for (const line of methodLines(method, terminal)) terminal.out(line)
      // Of every method at once they would be a thousand lines.
      if (text === undefined) continue
      for (const line of aliasLines(method, terminal)) terminal.out(line)
      for (const line of publishedLines(method, book, terminal)) terminal.out(line)
    }
  return exitCodes.ok
}

function calc(
  text: string | undefined,
  pairs: readonly string[],
  { input, set, gwp, why = false }: CalcOptions,
  terminal: Terminal,
): ExitCode {
  const method = found(text ?? '')
  const file: InputFile = input === undefined ? { rows: [] } : readInputFile(input)
  const book = createFactorBook(cn2026)
  const guideline = set ?? file.set
  const request = {
    ...file,
    rows: [...file.rows, ...pairs.map((pair) => rowOf(pair, terminal))].map((row) => withUnit(method, row)),
    ...(guideline === undefined ? {} : { set: guidelineNamed(processMethods, book, guideline) }),
    ...(gwp === undefined ? {} : { potentials: gwp }),
  }
  const result = calculate(method, request, book)
  if (terminal.json) terminal.out(JSON.stringify(processJson(result, terminal.language), null, 2))
  else {
    for (const line of processLines(result, terminal, why)) terminal.out(line)
    for (const { name, value, unit, unitOf } of request.rows)
      if (unitOf === 'method')
        terminal.out(
          plain(
            `${say(terminal, '没有写单位，按方法的单位', 'no unit written, taken in that of the method')}: ${name} = ${String(value)} ${unit}`,
          ),
        )
  }
  return result.issues.some(({ severity }) => severity === 'must') ? exitCodes.incomplete : exitCodes.ok
}

function found(text: string): ProcessMethod {
  const method = methodNamed(processMethods, text)
  if (method) return method
  const names = processMethods.flatMap(({ id, name }) =>
    [id, name.zh, name.en].map((each) => ({ name: each, answer: id })),
  )
  const near = nearestNames(text, names, 5)
  throw zcError('ZC-METHOD-UNKNOWN', {
    method: text.slice(0, 40),
    near: near.length > 0 ? near : processMethods.slice(0, 5).map(({ id }) => id),
  })
}

function rowOf(pair: string, terminal: Terminal): InputRow {
  const at = pair.indexOf('=')
  if (at > 0) return { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim(), unit: '' }
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: say(terminal, '输入', 'inputs'),
    text: pair.slice(0, 60),
    allowed: say(
      terminal,
      '名称=数值 单位，有空格时整个加引号："用量:石灰石=200 t"',
      'NAME=VALUE UNIT, in quotes as a whole: "amount:limestone=200 t"',
    ),
  })
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** A number alone takes the unit of the method, which its step in the result says. */
function withUnit(method: ProcessMethod, row: InputRow): InputRow {
  if (row.unit !== '' || (typeof row.value === 'string' && !NUMBER.test(row.value))) return row
  const unit = declaredUnit(method, row.name)
  return unit === '' ? row : { ...row, unit, unitOf: 'method' }
}
