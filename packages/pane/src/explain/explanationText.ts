import type { Language } from '@zerocarbon/accounting/errors'
import { stepsOf, type Derivation } from '@zerocarbon/accounting/trace'

/** An explanation as plain text for the clipboard: the place, its formula, then every step indented. */
export function explanationText(
  title: string,
  formula: string | undefined,
  why: Derivation,
  language: Language,
): string {
  const lines = stepsOf(why, language).map(({ depth, label, result, how }) =>
    [`${'  '.repeat(depth)}${label}`, result, how].filter((part) => part !== '').join(' | '),
  )
  return [title, ...(formula === undefined ? [] : [`=${formula}`]), ...lines].join('\n')
}
