import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { stepsOf, type Derivation } from '@zerocarbon/accounting/trace'
import type { ExplainedCall } from '@zerocarbon/workbook'
import { shownFigure } from './shownFigure.ts'

/** An explanation as plain text for the clipboard: the place, its formula, then every step indented. */
export function explanationText(
  title: string,
  formula: string | undefined,
  why: Derivation,
  language: Language,
): string {
  return [title, ...(formula === undefined ? [] : [`=${formula}`]), ...stepTexts(why, language)].join('\n')
}

/** The same of a formula with ZC functions in it: its number, then each function with its steps. */
export function callsText(
  title: string,
  formula: string,
  held: string,
  calls: readonly ExplainedCall[],
  language: Language,
): string {
  const count = String(calls.length)
  const parts = calls.flatMap((call, i) => [
    '',
    `${String(i + 1)}/${count} =${call.formula}`,
    ...callTexts(call, language),
  ])
  return [title, `=${formula}`, held, ...parts].join('\n')
}

function callTexts({ outcome, why }: ExplainedCall, language: Language): string[] {
  if ('problem' in outcome) return [sentence(outcome.problem, language)]
  if (why) return stepTexts(why, language)
  const { value, unit } = shownFigure(outcome, language)
  return [unit === '' ? value : `${value} ${unit}`]
}

function stepTexts(why: Derivation, language: Language): string[] {
  return stepsOf(why, language).map(({ depth, label, result, how }) =>
    [`${'  '.repeat(depth)}${label}`, result, how].filter((part) => part !== '').join(' | '),
  )
}
