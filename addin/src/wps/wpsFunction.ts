import { sentence, type Language, type Problem } from '@zerocarbon/accounting/errors'
import type { Argument, Catalogue, Outcome, ZcFunction } from '@zerocarbon/workbook'
import { words as general } from '../functions/words.ts'
import { wpsArgument } from './wpsArgument.ts'
import { words } from './words.ts'
import type { WpsResult } from './WpsHost.ts'

/**
 * Makes of a catalogue row what WPS calls: any arguments in, values or texts out, at once.
 *
 * @returns A function that throws nothing and never gives NaN or Infinity. The adapter reads no tables: a function that
 *   needs them says so, because "there is no table" would be untrue of the workbook.
 */
export function wpsFunction(
  row: ZcFunction,
  catalogue: Catalogue,
  language: Language,
): (...passed: unknown[]) => WpsResult {
  return (...passed) => {
    // Whatever WPS may append to the arguments of the formula is none of them.
    const args = row.parameters.map((_, i) => wpsArgument(passed[i]))
    if (needsTables(row, args)) return words.tables[language]
    try {
      const outcome = catalogue.call(row.name, args)
      return Array.isArray(outcome)
        ? outcome.map((line) => line.map((cell) => written(cell, language)))
        : written(outcome, language)
    } catch (error) {
      return `${general.broken[language]}: ${String(error).slice(0, 200)}`
    }
  }
}

/** Functions of tables that ask for no argument (a total, an inventory) take given ones for the data instead. */
function needsTables({ reads, parameters }: ZcFunction, args: readonly Argument[]): boolean {
  if (reads !== 'tables') return false
  return parameters.some(({ optional }) => !optional) || args.every((argument) => argument === null)
}

function written(outcome: Outcome, language: Language): number | string | boolean {
  if ('problem' in outcome) return textOf(outcome.problem, language)
  const { value } = outcome
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  return textOf({ code: 'ZC-NUMBER-INVALID', info: { text: String(value) } }, language)
}

const textOf = (problem: Problem, language: Language): string =>
  `${sentence(problem, language)} [${problem.code}]`
