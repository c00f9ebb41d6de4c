import { ZcError } from '../errors/index.ts'
import type { MethodBook, ProcessFactor } from '../factor/index.ts'
import { looseName } from './looseName.ts'

/**
 * A published value by the name of what it is of, as the factor set knows it, else by looseName where that means one
 * thing only; null where there is none.
 */
export function publishedRow(
  book: MethodBook,
  parameter: string,
  of: string,
  set: string | undefined,
): ProcessFactor | null {
  const found = rowOf(book, parameter, of, set)
  const wanted = looseName(of)
  if (found || wanted === '') return found
  const alike = new Set(
    book
      .parametersOf(parameter)
      .filter((row) =>
        [row.of, row.name.zh, row.name.en, ...row.aliases].some((n) => looseName(n) === wanted),
      )
      .map((row) => row.of),
  )
  const [only, ...others] = alike
  return only === undefined || only === of || others.length > 0 ? null : rowOf(book, parameter, only, set)
}

function rowOf(
  book: MethodBook,
  parameter: string,
  of: string,
  set: string | undefined,
): ProcessFactor | null {
  try {
    return book.parameter(parameter, of, set)
  } catch (error) {
    if (error instanceof ZcError && error.problem.code === 'ZC-FACTOR-MISSING') return null
    throw error
  }
}
