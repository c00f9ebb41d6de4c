import type { ProblemInfo } from '../errors/index.ts'
import type { MethodBook, ProcessFactor } from '../factor/index.ts'
import { looseName } from './looseName.ts'
import { nearestFirst } from './nearestFirst.ts'
import type { InputSpec, ProcessMethod } from './ProcessMethod.ts'
import { publishedRow } from './publishedRow.ts'

/** A published value that was looked for in vain: which, of what, in which guideline. */
export interface Sought {
  readonly parameter: string
  readonly of: string
  readonly set: string | undefined
}

/**
 * What the message about a missing input says: the words it may be, or the names that have a published value, or the
 * other guidelines that publish it.
 *
 * @param stream - Empty for an input of the method as a whole; `…` where the group has no stream at all.
 */
export function missingInfo(
  method: Pick<ProcessMethod, 'name'>,
  spec: InputSpec,
  stream: string,
  book: MethodBook | null,
  sought?: Sought,
): ProblemInfo['ZC-INPUT-MISSING'] {
  const example = `${spec.name.zh}${stream === '' ? '' : `:${stream}`}`
  const see = spec.see ? { see: spec.see } : {}
  const info = { method: method.name, input: spec.name, stream, example, ...see }
  if (spec.choices) return { ...info, choices: spec.choices.map(({ name }) => name) }
  if (!book || !sought) return info
  const { parameter, of, set } = sought
  const rows = book.parametersOf(parameter)
  const found = set === undefined ? null : publishedRow(book, parameter, of, undefined)
  const elsewhere = found ? rows.filter((row) => row.of === found.of).map((row) => row.set) : []
  if (elsewhere.length > 0) return { ...info, elsewhere: [...new Set(elsewhere)] }
  const names = new Map<string, ProcessFactor>()
  for (const row of rows)
    if (row.of !== '' && (set === undefined || row.set === set) && !names.has(row.of)) names.set(row.of, row)
  if (names.size === 0) return info
  // Of 硅铁 there are four kinds: what holds the name is what may be meant, and nothing else.
  const held = [...names.values()].filter((row) => holds(row, looseName(of)))
  return { ...info, published: nearestFirst(of, held.length > 1 ? held : [...names.values()]) }
}

const holds = ({ name, aliases }: ProcessFactor, text: string): boolean =>
  text !== '' && [name.zh, name.en, ...aliases].some((each) => looseName(each).startsWith(text))
