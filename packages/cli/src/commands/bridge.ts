import { chosenTotal, plantBridge, tablesOf } from '@zerocarbon/workbook'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { bridgeJson } from '../output/bridgeJson.ts'
import { bridgeText } from '../output/bridgeText.ts'
import { say, type Terminal } from '../Terminal.ts'
import { gasNamed, totalChoice, totalsBook } from './totalOptions.ts'

interface Options {
  readonly from: string
  readonly to: string
  readonly gas: string
  readonly fromCalibre?: string
  readonly toCalibre?: string
  readonly fromSet?: string
  readonly toSet?: string
  readonly fromFamily?: string
  readonly toFamily?: string
  readonly fromKnownOn?: string
  readonly toKnownOn?: string
  readonly fromGwp?: string
  readonly toGwp?: string
}

/** `zc bridge FILE --from location --to market`: the way between two totals of one workbook, line by line. */
export function declareBridge(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const ways = 'location · market · park'
  const families = 'general · ets · reductant'
  const command = program
    .command('bridge')
    .argument('<file>', say(terminal, '.xlsx 工作簿', '.xlsx workbook'))
    .description(say(terminal, '两个总量之间逐行的差', 'the way between two totals, line by line'))
    .option(
      '--from <way>',
      say(terminal, `起点的方法：${ways}`, `method it begins with: ${ways}`),
      'location',
    )
    .option('--to <way>', say(terminal, `终点的方法：${ways}`, `method it ends with: ${ways}`), 'location')
    .option('--gas <gas>', say(terminal, 'CO2 或 CO2e', 'CO2 or CO2e'), 'CO2')
  for (const [side, zh, en] of [
    ['from', '起点', 'begins with'],
    ['to', '终点', 'ends with'],
  ] as const)
    command
      .option(
        `--${side}-calibre <name>`,
        say(terminal, `${zh}的电力口径，如 residual`, `${en} this calibre, such as residual`),
      )
      .option(
        `--${side}-set <id>`,
        say(terminal, `${zh}的燃料因子集，如 ipcc-2006`, `${en} this set of fuels, such as ipcc-2006`),
      )
      .option(
        `--${side}-family <name>`,
        say(terminal, `${zh}的指南：${families}`, `${en} this family: ${families}`),
      )
      .option(
        `--${side}-known-on <date>`,
        say(terminal, `${zh}只用这一天已发布的因子`, `${en} what was published by this day`),
      )
      .option(
        `--${side}-gwp <set>`,
        say(terminal, `${zh}的全球变暖潜势，如 AR6`, `${en} these potentials, such as AR6`),
      )
  command.action((path: string, options: Options) => done(bridge(path, options, terminal)))
}

function bridge(path: string, options: Options, terminal: Terminal): ExitCode {
  const gas = gasNamed(options.gas)
  const from = totalChoice({
    way: options.from,
    calibre: options.fromCalibre,
    set: options.fromSet,
    family: options.fromFamily,
    knownOn: options.fromKnownOn,
    gwp: options.fromGwp,
  })
  const to = totalChoice({
    way: options.to,
    calibre: options.toCalibre,
    set: options.toSet,
    family: options.toFamily,
    knownOn: options.toKnownOn,
    gwp: options.toGwp,
  })
  const { model } = openFile(path, terminal)
  const tables = { tables: tablesOf(model), date1904: model.date1904 }
  const [left, right] = [chosenTotal(tables, from, totalsBook), chosenTotal(tables, to, totalsBook)]
  const found = plantBridge(left, right, gas)
  if (terminal.json)
    terminal.out(JSON.stringify(bridgeJson(path, left, right, found, gas, terminal.language), null, 2))
  else for (const line of bridgeText(left, right, found, gas, terminal)) terminal.out(line)
  return found.complete ? exitCodes.ok : exitCodes.incomplete
}
