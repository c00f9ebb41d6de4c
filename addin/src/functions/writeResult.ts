import { isAbsent, sentence, type Language, type Problem } from '@zerocarbon/accounting/errors'
import type { Outcome } from '@zerocarbon/workbook'
import { provenanceCard } from './provenanceCard.ts'

/** What a cell of a result may be; Excel spills a matrix. */
export type ExcelResult = (number | string | boolean | CustomFunctions.Error | Excel.DoubleCellValue)[][]

/** How results are written. */
export interface ResultStyle {
  readonly language: Language
  /** Asked for a single result: whether the number comes with a card of where it is from. */
  readonly takesCard: () => boolean
  /** Asked for each error: whether it comes with its sentence, or with its code alone. */
  readonly takesSentence: () => boolean
}

/**
 * Turns outcomes into what Excel takes: plain values, and errors with our sentence in their place. Rows of results never
 * have cards: Excel slows down over a thousand of them.
 *
 * @throws {CustomFunctions.Error} Where a single outcome is a problem: Excel shows the sentence of a thrown error.
 */
export function writeResult(outcome: Outcome | Outcome[][], style: ResultStyle): ExcelResult {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map((cell) => written(cell, style)))
  const value = written(outcome, style)
  if (typeof value === 'object') throw value
  const card = style.takesCard() ? provenanceCard(outcome, style.language) : undefined
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

function written(outcome: Outcome, style: ResultStyle): number | string | boolean | CustomFunctions.Error {
  if ('problem' in outcome) return problemError(outcome.problem, style)
  const { value } = outcome
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  return problemError({ code: 'ZC-NUMBER-INVALID', info: { text: String(value) } }, style)
}

/** Excel shows a sentence with these two errors only. */
function problemError(problem: Problem, { language, takesSentence }: ResultStyle): CustomFunctions.Error {
  const text = takesSentence() ? `${sentence(problem, language)} ` : ''
  return cellError(isAbsent(problem.code) ? '#N/A' : '#VALUE!', `${text}[${problem.code}]`)
}
