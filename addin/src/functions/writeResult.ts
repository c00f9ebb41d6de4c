import { isAbsent, sentence, type Language, type Problem } from '@zerocarbon/accounting/errors'
import type { Outcome } from '@zerocarbon/workbook'
import { provenanceCard } from './provenanceCard.ts'

/** What a cell of a result may be; Excel spills a matrix. */
export type ExcelResult = (number | string | boolean | CustomFunctions.Error | Excel.DoubleCellValue)[][]

/**
 * Turns outcomes into what Excel takes: plain values, and errors with our sentence in their place.
 *
 * @param cards - Whether a single number comes with a card of where it is from. Rows of results never do: Excel slows
 *   down over a thousand of them.
 * @throws {CustomFunctions.Error} Where a single outcome is a problem: Excel shows the sentence of a thrown error.
 */
export function writeResult(
  outcome: Outcome | Outcome[][],
  language: Language,
  cards: boolean = false,
): ExcelResult {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map((cell) => written(cell, language)))
  const value = written(outcome, language)
  if (typeof value === 'object') throw value
  const card = cards ? provenanceCard(outcome, language) : undefined
  return [[card ?? value]]
}

/**
 * An error for a cell. It is made where it is needed: outside Excel, office.js has no CustomFunctions.Error.
 *
 * @param text - The sentence Excel shows.
 */
export function cellError(code: '#N/A' | '#VALUE!', text: string): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, text)
}

function written(outcome: Outcome, language: Language): number | string | boolean | CustomFunctions.Error {
  if ('problem' in outcome) return problemError(outcome.problem, language)
  const { value } = outcome
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  return problemError({ code: 'ZC-NUMBER-INVALID', info: { text: String(value) } }, language)
}

/** Excel shows a sentence with these two errors only. */
function problemError(problem: Problem, language: Language): CustomFunctions.Error {
  return cellError(
    isAbsent(problem.code) ? '#N/A' : '#VALUE!',
    `${sentence(problem, language)} [${problem.code}]`,
  )
}
