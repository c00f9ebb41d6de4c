import { splitFormula } from '@zerocarbon/xlsx/parts'

/** Their result is another one each time or each day; an audit wants the one that was there. */
const VOLATILE: ReadonlySet<string> = new Set(['RAND', 'RANDBETWEEN', 'RANDARRAY', 'NOW', 'TODAY'])

/**
 * Whether the engine can calculate a formula as the spreadsheet program would.
 *
 * A function it lacks would become `#NAME?`, which an `IFERROR` further on turns into a plausible number; another
 * workbook is not there at all.
 *
 * @param known - Functions of the engine, ours among them, in capitals.
 */
export function isCalculable(formula: string, known: ReadonlySet<string>): boolean {
  return hasAllKnown(formula, (name) => known.has(name) && !VOLATILE.has(name))
}

/**
 * Whether the engine has all that a formula calls and refers to, also where the result is another one each day.
 *
 * @param known - Functions of the engine, ours among them, in capitals.
 */
export function isKnown(formula: string, known: ReadonlySet<string>): boolean {
  return hasAllKnown(formula, (name) => known.has(name))
}

function hasAllKnown(formula: string, has: (name: string) => boolean): boolean {
  const pieces = splitFormula(formula)
  return pieces.every(({ kind, text }, i) => {
    if (kind === 'quoted') return !text.includes('[')
    if (kind === 'bracket') return pieces[i - 1]?.kind === 'word' || !/^\[\d+\]$/.test(text)
    return kind !== 'word' || pieces[i + 1]?.text !== '(' || has(text.toUpperCase())
  })
}

/** Whether a formula calls a ZC function. */
export function callsZc(formula: string): boolean {
  const pieces = splitFormula(formula)
  return pieces.some(
    ({ kind, text }, i) => kind === 'word' && /^ZC\./i.test(text) && pieces[i + 1]?.text === '(',
  )
}
