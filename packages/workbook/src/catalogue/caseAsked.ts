import type { Case, RuleSet } from '@zerocarbon/rules-engine'
import { sectorNamed } from '../facts/sectorNamed.ts'
import { dayArgument } from './dayArgument.ts'
import { textArgument } from './textArgument.ts'
import type { Argument, FunctionContext } from './ZcFunction.ts'

/**
 * What is judged: the workbook on a day, in the sector asked for, with the reasons given for leaving out criteria of
 * the set.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-ARGUMENT-INVALID` for a sector that does not exist.
 */
export function caseAsked(
  date: Argument,
  sector: Argument,
  { assessor, date1904 }: FunctionContext,
  by?: RuleSet,
): Case {
  const judge = assessor()
  const c = judge.caseOn(dayArgument(date, date1904), undefined, by)
  const text = textArgument(sector, '行业 sector')
  return text.trim() === '' ? c : { ...c, sector: sectorNamed(text, judge.bundle.facts) }
}
