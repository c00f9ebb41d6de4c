import { futureFunctions } from './futureFunctions.ts'
import { splitFormula } from './splitFormula.ts'

const OURS = /^ZC\.(.+)$/i
const STORED = /^_xldudf_ZC_(.+)$/i
const FUTURE = /^_xlfn\.(?:_xlws\.)?(.+)$/i

/**
 * Spells a formula as the file stores it: `ZC.EMISSIONS(` becomes `_xldudf_ZC_EMISSIONS(`, `SORT(` becomes
 * `_xlfn._xlws.SORT(`. Texts and quoted sheet names are left alone.
 *
 * @param formula - In people's spelling, with or without the leading `=`.
 * @returns Without `=`.
 */
export function toFileFormula(formula: string): string {
  return respell(formula.replace(/^=/, ''), (word) => {
    const ours = OURS.exec(word)
    if (ours) return `_xldudf_ZC_${ours[1]!.toUpperCase().replaceAll('.', '_')}`
    return (futureFunctions.get(word.toUpperCase()) ?? '') + word
  })
}

/**
 * Spells a formula as people write it; the reverse of `toFileFormula`.
 *
 * @param known - Names after `ZC.`. The file turns `.` into `_`, so only this list tells `A.B` from `A_B`; a name
 *   that is not in it keeps its underscores.
 */
export function fromFileFormula(formula: string, known: readonly string[] = []): string {
  if (!/_xl/i.test(formula)) return formula
  return respell(formula, (word) => {
    const stored = STORED.exec(word)?.[1]!.toUpperCase()
    if (stored === undefined) return FUTURE.exec(word)?.[1] ?? word
    const name = known.find((one) => one.toUpperCase().replaceAll('.', '_') === stored) ?? stored
    return `ZC.${name.toUpperCase()}`
  })
}

/** Changes the words that stand right before `(`, which are the functions. */
function respell(formula: string, change: (word: string) => string): string {
  const pieces = splitFormula(formula)
  return pieces
    .map(({ kind, text }, i) => (kind === 'word' && pieces[i + 1]?.text === '(' ? change(text) : text))
    .join('')
}
