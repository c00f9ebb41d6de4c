import { isAbsent, type Problem } from '@zerocarbon/accounting/errors'
import { ErrorType } from '@univerjs/engine-formula'
import type { CellError } from '@zerocarbon/workbook/model'

/** The error value a cell shows for a problem; an error that came in as an argument goes out unchanged. */
export function errorKind({ code, info }: Problem): ErrorType {
  if (code === 'ZC-CELL-ERROR') return kindOf(info.error)
  if (code === 'ZC-FUNCTION-UNKNOWN') return ErrorType.NAME
  return isAbsent(code) ? ErrorType.NA : ErrorType.VALUE
}

/** An error by its spelling; one the engine does not know counts as `#VALUE!`. */
function kindOf(text: string): ErrorType {
  return kinds.get(text) ?? ErrorType.VALUE
}

const kinds: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((kind) => [kind, kind]))

const ours: Readonly<Record<CellError['error'], true>> = {
  '#N/A': true,
  '#VALUE!': true,
  '#REF!': true,
  '#DIV/0!': true,
  '#NUM!': true,
  '#NAME?': true,
  '#NULL!': true,
  '#SPILL!': true,
  '#CALC!': true,
}

/** The engine's text of an error as a cell value; undefined where it is none. */
export function errorOf(text: string): CellError | undefined {
  if (Object.hasOwn(ours, text)) return { error: text as CellError['error'] }
  return kinds.has(text) ? { error: '#VALUE!' } : undefined
}
