import { dialects, ruleSetNamed, rulesBundle, sqlOf } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { dayOf } from './judgedBy.ts'
import { openSide } from './openSide.ts'
import { printProblems } from './ruleProblems.ts'

export interface SqlCommandOptions {
  readonly dialect: string
  readonly at: string
  readonly ruleset: string
  readonly from?: string
  readonly keep?: readonly string[]
  readonly rules?: string
}

/** `zc rules sql --dialect duckdb --at DATE --ruleset ID [--from TABLE]`: the set of that day as one SELECT. */
export function rulesSql(options: SqlCommandOptions, terminal: Terminal): ExitCode {
  const side = options.rules === undefined ? rulesBundle : openSide(options.rules)
  if ('problems' in side) {
    printProblems(side.problems, side.folder, terminal)
    return exitCodes.input
  }
  const ruleSet = ruleSetNamed(side, options.ruleset)
  const on = dayOf(options.at)
  const sql = sqlOf(ruleSet, {
    dialect: dialects[options.dialect]!,
    on,
    from: options.from ?? 'facts',
    keep: options.keep ?? [],
  })
  const { id, version, hash } = ruleSet
  if (terminal.json)
    terminal.out(
      JSON.stringify({ ruleSet: { id, version, hash }, at: on, dialect: options.dialect, sql }, null, 2),
    )
  else {
    terminal.out(`-- ${id} ${version} ${hash} ${on}`)
    terminal.out(
      say(
        terminal,
        '-- 数据列用 DECIMAL(38,n)，小数位要放得下每个数',
        '-- fact columns as DECIMAL(38,n), with room for every digit',
      ),
    )
    terminal.out(`${sql};`)
  }
  return exitCodes.ok
}
