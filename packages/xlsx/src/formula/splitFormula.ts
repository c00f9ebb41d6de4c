/**
 * A stretch of a formula: text in double quotes, a name in single quotes, square brackets with all inside them, a
 * word (name, number, reference, function), or one other character.
 */
export interface FormulaPiece {
  readonly kind: 'text' | 'quoted' | 'bracket' | 'word' | 'other'
  readonly text: string
}

/**
 * Splits a formula so far that names and references can be told from what only looks like them.
 *
 * It loses nothing: the pieces joined are the formula, even where a quote or a bracket is never closed.
 */
export function splitFormula(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = []
  let at = 0
  while (at < formula.length) {
    const char = formula[at]!
    let kind: FormulaPiece['kind'] = 'other'
    let end = at + 1
    if (char === '"' || char === "'") {
      kind = char === '"' ? 'text' : 'quoted'
      end = quotedEnd(formula, at, char)
    } else if (char === '[') {
      kind = 'bracket'
      end = bracketEnd(formula, at)
    } else if (isWord(formula.charCodeAt(at))) {
      kind = 'word'
      while (end < formula.length && isWord(formula.charCodeAt(end))) end++
    }
    pieces.push({ kind, text: formula.slice(at, end) })
    at = end
  }
  return pieces
}

function quotedEnd(formula: string, start: number, quote: string): number {
  let close = formula.indexOf(quote, start + 1)
  while (close >= 0 && formula[close + 1] === quote) close = formula.indexOf(quote, close + 2)
  return close < 0 ? formula.length : close + 1
}

/** Inside brackets an apostrophe escapes the next character: `Act['[kWh']]`. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0
  for (let at = start; at < formula.length; at++) {
    const char = formula[at]
    if (char === "'") at++
    else if (char === '[') depth++
    else if (char === ']' && --depth === 0) return at + 1
  }
  return formula.length
}

/** Letters, digits, `_ . $ \ ?` and everything beyond ASCII: Chinese names are words too. */
function isWord(code: number): boolean {
  return (
    code >= 128 ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 46 ||
    code === 36 ||
    code === 92 ||
    code === 63
  )
}
