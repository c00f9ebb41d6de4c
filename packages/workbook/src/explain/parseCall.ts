import { zcError } from '@zerocarbon/accounting/errors'
import { arrayConstant, type Constant } from './arrayConstant.ts'

/** An argument as written in a formula. */
type WrittenArgument =
  | { readonly kind: 'constant'; readonly value: Constant | readonly (readonly Constant[])[] }
  | { readonly kind: 'omitted' }
  /** A cell, a range, a table column or a defined name, as text. */
  | { readonly kind: 'reference'; readonly text: string }

/** A formula that is one call of a ZC function. */
export interface WrittenCall {
  readonly name: string
  readonly args: readonly WrittenArgument[]
}

const CALL = /^\s*ZC\.([A-Z][A-Z0-9_.]*)\s*\(([\s\S]*)\)\s*$/i
const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[^\s'!()+\-*/^&=<>,;"]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[\p{L}_][\p{L}\p{N}_.]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?)$/iu
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/i

/** Undefined where the formula holds no ZC function at all. */
export function mentionsZc(formula: string): boolean {
  return /\bZC\.[A-Z]/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))
}

/**
 * Reads a formula that is exactly one ZC call whose arguments are constants, references, ranges or table columns.
 *
 * @param formula - Without the leading `=`.
 * @throws {ZcError} `ZC-FORMULA-UNREADABLE` naming the part that is a calculation, `ZC-CELL-ERROR` where an argument is
 *   an error value, such as `#REF!` for what was deleted.
 */
export function parseCall(formula: string): WrittenCall {
  const match = CALL.exec(formula)
  const unreadable = (part: string): Error =>
    zcError('ZC-FORMULA-UNREADABLE', { formula: `=${formula}`.slice(0, 200), part: part.slice(0, 60) })
  if (!match) throw unreadable(formula)
  const parts = splitArguments(match[2]!)
  if (parts === undefined) throw unreadable(formula)
  const args = parts.map((part) => {
    const error = errorIn(part.trim())
    if (error !== undefined) throw zcError('ZC-CELL-ERROR', { error })
    const argument = readArgument(part.trim())
    if (argument === undefined) throw unreadable(part)
    return argument
  })
  return { name: match[1]!.toUpperCase(), args }
}

/** The error value an argument is, or the `#REF!` a reference in it has become; a spreadsheet hands either on. */
function errorIn(text: string): string | undefined {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '""')
  return ERROR.exec(text)?.[0].toUpperCase() ?? (/#REF!/i.test(unquoted) ? '#REF!' : undefined)
}

function readArgument(text: string): WrittenArgument | undefined {
  if (text === '') return { kind: 'omitted' }
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') }
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
    return { kind: 'constant', value: Number(text) }
  if (/^(?:true|false)$/i.test(text)) return { kind: 'constant', value: text.toLowerCase() === 'true' }
  if (REFERENCE.test(text)) return { kind: 'reference', text }
  const array = arrayConstant(text)
  return array && { kind: 'constant', value: array }
}

/** Splits at commas outside quotes, brackets and parentheses; undefined where they do not close. */
function splitArguments(text: string): string[] | undefined {
  if (text.trim() === '') return []
  const parts: string[] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
    if (depth < 0) return undefined
  }
  if (depth !== 0 || quote !== '') return undefined
  parts.push(text.slice(start))
  return parts
}
