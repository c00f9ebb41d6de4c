import { sentence, ZcError, type Problem } from '@zerocarbon/accounting/errors'
import { CommanderError } from 'commander'
import { createProgram } from './commands/createProgram.ts'
import { readGlobals } from './commands/globalOptions.ts'
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
  const terminal: Terminal = { ...surroundings, ...readGlobals(args, surroundings.env) }
  let code: ExitCode = exitCodes.ok
  const program = createProgram(terminal, (done) => {
    code = done
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    // The version, or a help text; it is an answer to a bare `zc` too, but not to what was meant.
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
  return exitCodeOf(problem)
}

function exitCodeOf({ code }: Problem): ExitCode {
  if (code === 'ZC-USAGE' || code === 'ZC-FUNCTION-UNKNOWN') return exitCodes.usage
  return ['ZC-FILE-LOCKED', 'ZC-FILE-CHANGED', 'ZC-FILE-UNWRITABLE', 'ZC-SHEET-FOREIGN'].includes(code)
    ? exitCodes.notWritten
    : exitCodes.input
}
