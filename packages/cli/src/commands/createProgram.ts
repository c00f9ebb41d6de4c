import { cn2026 } from '@zerocarbon/factors'
import { Command } from 'commander'
import cli from '../../package.json' with { type: 'json' }
import type { ExitCode } from '../exitCodes.ts'
import { say, type Terminal } from '../Terminal.ts'
import { declareBridge } from './bridge.ts'
import { declareCalc } from './calc.ts'
import { declareCheck } from './check.ts'
import { declareEnergy } from './energy.ts'
import { declareExplain } from './explain.ts'
import { declareFactors } from './factors.ts'
import { declareFn } from './fn.ts'
import { declareGlobals } from './globalOptions.ts'
import { helpWords } from './helpWords.ts'
import { declareInventory } from './inventory.ts'
import { declareRecalc } from './recalc.ts'
import { declareReplay } from './replay.ts'
import { declareRestate } from './restate.ts'
import { declareRules } from './rules.ts'
import { usageProblem } from './usageProblem.ts'

/**
 * The command line with all its commands. Parsing throws a ZcError `ZC-USAGE` for a mistyped command, a
 * CommanderError once help or the version was printed, and what the commands throw.
 *
 * @param done - Gets the exit code of the command that ran.
 */
export function createProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('zc')
    .description(
      say(
        terminal,
        '碳排放核算与规则核查，全部在本机离线完成',
        'Carbon accounting and rule checks, offline on this machine',
      ),
    )
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      // Help that answers a bare `zc`; a program gets ZC-USAGE instead.
      writeErr: (text) => (terminal.json ? undefined : terminal.err(text.trimEnd())),
      outputError: () => undefined,
    })
    .configureHelp(helpWords(terminal))
    .helpOption('-h, --help', say(terminal, '显示帮助', 'show help'))
    .helpCommand(false)
    .version(versionText(terminal), '-V, --version', say(terminal, '版本和因子集', 'version and factor set'))
  declareGlobals(program, terminal)
  for (const declare of [
    declareInventory,
    declareEnergy,
    declareBridge,
    declareRestate,
    declareCheck,
    declareReplay,
    declareRecalc,
    declareExplain,
    declareFn,
    declareCalc,
    declareFactors,
    declareRules,
  ])
    declare(program, terminal, done)
  refuseOurWay(program, terminal)
  return program
}

function refuseOurWay(command: Command, terminal: Terminal): void {
  command.exitOverride((error) => {
    // People see the help at once.
    if (error.code === 'commander.help' && !terminal.json) throw error
    throw usageProblem(error, command) ?? error
  })
  for (const child of command.commands) refuseOurWay(child, terminal)
}

function versionText(terminal: Terminal): string {
  const { id, hash } = cn2026
  if (terminal.json) return JSON.stringify({ version: cli.version, factorSet: { id, hash } }, null, 2)
  return say(terminal, `zc ${cli.version}，因子集 ${id}`, `zc ${cli.version}, factor set ${id}`)
}
