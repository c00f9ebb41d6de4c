import { periodOf, type Period } from '@zerocarbon/accounting'
import type { CellValue } from '../model/index.ts'
import type { Attempts } from './createAttempts.ts'
import type { EndRule } from './endRule.ts'
import { readDate, type Span } from './readDate.ts'
import { readEnd } from './readPeriod.ts'

/** Stands in for a start that cannot be read, so that the end is looked at all the same. */
const unreadStart: Span = { start: '1970-01-01', end: '1970-12-31' }

/** The period of two date cells, each blamed for its own problems; undefined where there is one. */
export function attemptPeriod(
  { attempt }: Pick<Attempts<'start' | 'end'>, 'attempt'>,
  start: CellValue,
  end: CellValue,
  date1904: boolean,
  rule: EndRule,
): Period | undefined {
  const from = attempt('start', () => readDate(start, date1904))
  const until = attempt('end', () => readEnd(from ?? unreadStart, end, date1904, rule))
  if (from === undefined || until === undefined) return undefined
  return attempt('start', () => periodOf(from.start, until))
}
