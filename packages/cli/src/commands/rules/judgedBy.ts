import { zcError } from '@zerocarbon/accounting/errors'
import { judgeAll, type JudgedAll, type RuleSet, type Subject } from '@zerocarbon/rules-engine'
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
): Promise<JudgedAll> {
  const cases = subjects.map(({ c }) => c)
  return engine === 'duckdb' ? judgeInDuckdb(ruleSet, cases, on) : judgeAll(ruleSet, cases, on)
}

/**
 * The day a population is judged for.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`.
 */
export function dayOf(text: string): string {
  const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
  if (isDay && new Date(text).toISOString().startsWith(text)) return text
  throw zcError('ZC-DATE-INVALID', { text: text.slice(0, 60) })
}
