const CALL = /ZC\.[A-Z][A-Z0-9_.]*\s*\(/iy

/**
 * The calls of ZC functions in a formula, as written and in their order; of calls inside a call the outer one only.
 *
 * @param formula - Without the leading `=`.
 */
export function callsIn(formula: string): readonly string[] {
  const calls: string[] = []
  for (let at = 0; at < formula.length; at++) {
    const char = formula[at]!
    if (isQuote(char)) at = afterQuote(formula, at) - 1
    else if (isWordEnd(formula[at - 1])) {
      CALL.lastIndex = at
      const end = CALL.test(formula) ? closingOf(formula, CALL.lastIndex) : undefined
      if (end === undefined) continue
      calls.push(formula.slice(at, end))
      at = end - 1
    }
  }
  return calls
}

const isQuote = (char: string): boolean => char === '"' || char === "'"
const isWordEnd = (before: string | undefined): boolean =>
  before === undefined || !/[\p{L}\p{N}_.!]/u.test(before)

/** The place after a quoted text; a doubled quote in it opens the next one at once. */
function afterQuote(formula: string, from: number): number {
  const close = formula.indexOf(formula[from]!, from + 1)
  return close < 0 ? formula.length : close + 1
}

/** The place after the parenthesis that closes the one before `from`; undefined where none does. */
function closingOf(formula: string, from: number): number | undefined {
  let depth = 1
  for (let at = from; at < formula.length; at++) {
    const char = formula[at]!
    if (isQuote(char)) at = afterQuote(formula, at) - 1
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at + 1
  }
  return undefined
}
