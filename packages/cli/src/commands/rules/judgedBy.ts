import { zcError } from '@zerocarbon/accounting/errors'
import { judgeAll, type JudgedAll, type RuleSet, type Subject } from '@zerocarbon/rules-engine'
import { progress } from '../../output/progress.ts'
import type { Terminal } from '../../Terminal.ts'
import { judgeInDuckdb } from './judgeInDuckdb.ts'

/** What judges a population. */
export const engines = ['columns', 'duckdb'] as const
export type Engine = (typeof engines)[number]

/** The outcomes of a population by one of the engines; all give the same. */
export async function judgedBy(
  engine: Engine,
  ruleSet: RuleSet,
  subjects: readonly Subject[],
  on: string,
  terminal: Terminal,
): Promise<JudgedAll> {
  const cases = subjects.map(({ c }) => c)
  if (engine === 'columns') return judgeAll(ruleSet, cases, on)
  const show = progress(terminal, '正在放进数据库', 'Putting into the database')
  const judged = await judgeInDuckdb(ruleSet, cases, on, show.update)
  show.done()
  return judged
}

/**
 * The day a population is judged for.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, and `ZC-ARGUMENT-INVALID` for a day no calendar has.
 */
export function dayOf(text: string): string {
  const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
  if (!isDay) throw zcError('ZC-DATE-INVALID', { text: text.slice(0, 60) })
  if (new Date(text).toISOString().startsWith(text)) return text
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: '--at',
    text,
    allowed: { zh: '日历上有的一天，如 2026-02-28', en: 'a day that exists, such as 2026-02-28' },
  })
}
