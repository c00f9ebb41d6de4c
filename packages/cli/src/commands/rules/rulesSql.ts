import { zcError } from '@zerocarbon/accounting/errors'
import { dialects, ruleSetNamed, rulesBundle, sqlOf } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { dayOf } from './judgedBy.ts'
import { openSide } from './openSide.ts'
import { printProblems } from './ruleProblems.ts'

/** A name, bare or in quotes, with its schema and database before it. */
const NAME =
  /^(?:[\p{L}_][\p{L}\p{N}_]*|"(?:[^"]|"")+")(?:\.(?:[\p{L}_][\p{L}\p{N}_]*|"(?:[^"]|"")+")){0,2}$/u
/** A file DuckDB reads like a table. */
const FILE = /^read_(?:parquet|csv|csv_auto|json|json_auto)\('(?:[^']|'')+'\)$/

/** What may stand behind FROM: it is put into the text as it is, and the text is run as it is. */
function tableOf(text: string): string {
  if (NAME.test(text) || FILE.test(text)) return text
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: '--from',
    text: text.slice(0, 60),
    allowed: {
      zh: "表名（有别的字符的放进双引号），或 read_parquet('…')、read_csv('…')、read_json('…')",
      en: "the name of a table (in double quotes where it holds other characters), or read_parquet('…'), read_csv('…'), read_json('…')",
    },
  })
}

export interface SqlCommandOptions {
  readonly dialect: string
  readonly at: string
  readonly ruleset: string
  readonly from?: string
  readonly keep?: readonly string[]
  readonly rules?: string
}

/**
 * `zc rules sql --dialect duckdb --at DATE --ruleset ID [--from TABLE]`: the set of that day as one SELECT.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a table that is neither a name nor a file to read.
 */
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
    from: tableOf(options.from ?? 'facts'),
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
