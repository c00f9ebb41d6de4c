import { sentence, type Language, type Problem, type ProblemCode } from '@zerocarbon/accounting/errors'
import type { Outcome } from '@zerocarbon/workbook'

/** What a cell of a result may be; Excel spills a matrix. */
export type ExcelResult = (number | string | boolean | CustomFunctions.Error)[][]

/** Not wrong, only not there yet; everything else is `#VALUE!`. Excel shows a sentence with these two errors only. */
const notThere: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ZC-TOTAL-INCOMPLETE',
  'ZC-TABLE-MISSING',
  'ZC-TABLE-EMPTY',
  'ZC-FACTOR-MISSING',
])

/**
 * Turns outcomes into what Excel takes: plain values, and errors with our sentence in their place.
 *
 * @throws {CustomFunctions.Error} Where a single outcome is a problem: Excel shows the sentence of a thrown error.
 */
export function writeResult(outcome: Outcome | Outcome[][], language: Language): ExcelResult {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map((cell) => written(cell, language)))
  const value = written(outcome, language)
  if (typeof value === 'object') throw value
  return [[value]]
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

function written(outcome: Outcome, language: Language): ExcelResult[number][number] {
  if ('problem' in outcome) return problemError(outcome.problem, language)
  const { value } = outcome
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  return problemError({ code: 'ZC-NUMBER-INVALID', info: { text: String(value) } }, language)
}

function problemError(problem: Problem, language: Language): CustomFunctions.Error {
  return cellError(
    notThere.has(problem.code) ? '#N/A' : '#VALUE!',
    `${sentence(problem, language)} [${problem.code}]`,
  )
}
