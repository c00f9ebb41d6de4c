import { splitFormula } from '@zerocarbon/xlsx/parts'

/**
 * Puts the calling cell in front of the arguments of every ZC function of a formula, so that whoever is asked knows who
 * asks: `ZC.TCE(A1)` becomes `ZC.TCE("Sheet1!B2",A1)`.
 */
export function markedFormula(formula: string, cell: string): string {
  const pieces = splitFormula(formula)
  return pieces
    .map(({ kind, text }, i) => {
      const isCall = text === '(' && pieces[i - 1]?.kind === 'word' && /^ZC\./i.test(pieces[i - 1]!.text)
      if (!isCall || kind !== 'other') return text
      const isEmpty = pieces.slice(i + 1).find((next) => next.text.trim() !== '')?.text === ')'
      return `("${cell.replaceAll('"', '""')}"${isEmpty ? '' : ','}`
    })
    .join('')
}
