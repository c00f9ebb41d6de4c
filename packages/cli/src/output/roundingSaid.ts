import { roundingWords } from '@zerocarbon/accounting'
import type { ChosenTotal } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'

/** How the lines of two totals are rounded, in words, and the decimals that show both. */
export function roundingSaid(
  from: ChosenTotal,
  to: ChosenTotal,
  terminal: Terminal,
): { readonly words: string; readonly decimals: number } {
  const both = [from, to].map(({ report: { totals } }) => totals.rounding)
  const words = both.map((rounding) =>
    rounding ? roundingWords(rounding)[terminal.language] : say(terminal, '不修约', 'not rounded'),
  )
  const decimals = Math.max(...both.map((rounding) => rounding?.decimals ?? 2))
  return { words: [...new Set(words)].join(' → '), decimals }
}
