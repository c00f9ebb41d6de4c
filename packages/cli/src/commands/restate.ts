import { zcError } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { chosenTotal, plantRestatement, tablesOf, type ChosenTotal } from '@zerocarbon/workbook'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { restatementJson } from '../output/restatementJson.ts'
import { restatementText } from '../output/restatementText.ts'
import { say, type Terminal } from '../Terminal.ts'
import { gasNamed, totalChoice, totalsBook, type TypedChoice } from './totalOptions.ts'

interface Options {
  readonly base?: string
  readonly way: string
  readonly gas: string
  readonly materiality: string
  readonly setA?: string
  readonly setB?: string
  readonly familyA?: string
  readonly familyB?: string
  readonly knownOnA?: string
  readonly knownOnB?: string
  readonly gwpA?: string
  readonly gwpB?: string
}

/** `zc restate FILE --base BASEFILE | --set-a A --set-b B`: whether a base year must be restated, and why. */
export function declareRestate(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('restate')
    .argument(
      '<file>',
      say(terminal, '基准年的 .xlsx 工作簿，改过的', '.xlsx workbook of the base year, as it is now'),
    )
    .description(
      say(
        terminal,
        '基准年要不要重算：A 是原来的，B 是现在的',
        'whether a base year must be restated: A as reported, B as now',
      ),
    )
    .option('--base <file>', say(terminal, '原来上报的工作簿，作 A', 'workbook as it was reported, for A'))
    .option(
      '--way <way>',
      say(terminal, '方法：location · market · park', 'method: location · market · park'),
      'location',
    )
    .option('--gas <gas>', say(terminal, 'CO2 或 CO2e', 'CO2 or CO2e'), 'CO2')
    .option(
      '--materiality <percent>',
      say(terminal, '重要性门槛，%', 'significance threshold in percent'),
      '5',
    )
  for (const side of ['a', 'b'] as const) {
    const which = side.toUpperCase()
    command
      .option(
        `--set-${side} <id>`,
        say(terminal, `${which} 的燃料因子集，如 ipcc-2006`, `set of fuels of ${which}, such as ipcc-2006`),
      )
      .option(
        `--family-${side} <name>`,
        say(
          terminal,
          `${which} 的指南：general · ets · reductant`,
          `family of ${which}: general · ets · reductant`,
        ),
      )
      .option(
        `--known-on-${side} <date>`,
        say(terminal, `${which} 只用这一天已发布的因子`, `${which} uses what was published by this day`),
      )
      .option(
        `--gwp-${side} <set>`,
        say(terminal, `${which} 的全球变暖潜势，如 AR6`, `potentials of ${which}, such as AR6`),
      )
  }
  command.action((path: string, options: Options) => done(restate(path, options, terminal)))
}

function restate(path: string, options: Options, terminal: Terminal): ExitCode {
  const { base, way } = options
  const gas = gasNamed(options.gas)
  const materiality = percentOf(options.materiality)
  const a: TypedChoice = {
    way,
    set: options.setA,
    family: options.familyA,
    knownOn: options.knownOnA,
    gwp: options.gwpA,
  }
  const b: TypedChoice = {
    way,
    set: options.setB,
    family: options.familyB,
    knownOn: options.knownOnB,
    gwp: options.gwpB,
  }
  if (base === undefined && JSON.stringify(a) === JSON.stringify(b))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'A, B',
      text: 'A = B',
      allowed: '--base · --set-b · --family-b · --known-on-b · --gwp-b',
    })
  const compute = (from: string, choice: TypedChoice): ChosenTotal => {
    const { model } = openFile(from, terminal)
    return chosenTotal({ tables: tablesOf(model), date1904: model.date1904 }, totalChoice(choice), totalsBook)
  }
  const before = compute(base ?? path, a)
  const after = compute(path, b)
  const found = plantRestatement(before, after, gas, materiality)
  const files = { a: base ?? path, b: path }
  if (terminal.json)
    terminal.out(
      JSON.stringify(restatementJson(files, before, after, found, gas, terminal.language), null, 2),
    )
  else for (const line of restatementText(files, before, after, found, gas, terminal)) terminal.out(line)
  return found.complete ? exitCodes.ok : exitCodes.incomplete
}

function percentOf(text: string): Decimal {
  const plain = text.normalize('NFKC').replace('%', '').trim()
  if (/^\d{1,3}(\.\d{1,6})?$/.test(plain)) {
    const value = new Decimal(plain)
    if (value.gt(0) && value.lte(100)) return value
  }
  throw zcError('ZC-ARGUMENT-INVALID', { name: 'materiality', text: text.slice(0, 40), allowed: '0.1 … 100' })
}
