import type { MethodBook, ProcessFactor } from '../factor/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import { convertedTo } from './convertedTo.ts'
import type { Inputs, Stream } from './Inputs.ts'
import type { ProcessMethod } from './ProcessMethod.ts'
import type { Traced } from './Traced.ts'

/** Published values that may stand in, and the input or other name in the formula they stand in for. */
export interface PublishedFor {
  /** Absent for a value of the formula that is no input. */
  readonly input?: string
  readonly label: Text
  readonly rows: readonly ProcessFactor[]
}

/**
 * The published values a method may take: those its inputs declare, and those it asks for while it runs, found by
 * running it on ones, once for each word it may be told and once for each input it can do without. A value it asks for
 * only beside unusual numbers is not found.
 */
export function publishedFor(method: ProcessMethod, book: MethodBook): readonly PublishedFor[] {
  const asked = new Map<Text, Map<string, Set<string>>>()
  const note = (label: Text, parameter: string, of: string): void => {
    const parameters = asked.get(label) ?? new Map<string, Set<string>>()
    asked.set(label, parameters)
    parameters.set(parameter, (parameters.get(parameter) ?? new Set()).add(of))
  }
  for (const { name, each, otherwise } of method.inputs)
    if (typeof otherwise === 'object' && 'published' in otherwise)
      note(name, otherwise.published, otherwise.of ?? (each === undefined ? '' : ANY))
  const words = new Set(method.inputs.flatMap(({ choices = [] }) => choices.map(({ id }) => id)))
  const spare = method.inputs.flatMap(({ id, otherwise }) => (otherwise === 'nothing' ? id : []))
  for (const word of ['', ...words])
    for (const given of ['', ...spare]) {
      try {
        method.run(ones(method, word, given, book, note))
      } catch {
        // Ones make no sense to every formula; what it asked for before is known.
      }
    }
  return [...asked].map(([label, parameters]) => {
    const spec = method.inputs.find(({ name }) => name === label)
    const rows = [...parameters].flatMap(([parameter, ofs]) => {
      const all = book.parametersOf(parameter)
      return ofs.has(ANY) ? all : all.filter((row) => [...ofs].some((of) => names(row).includes(of)))
    })
    return { ...(spec ? { input: spec.id } : {}), label, rows }
  })
}

/** The name of the stream that stands for any. */
const ANY = '*'
const names = ({ of, name, aliases }: ProcessFactor): readonly string[] => [of, name.zh, name.en, ...aliases]

function ones(
  method: ProcessMethod,
  word: string,
  given: string,
  book: MethodBook,
  note: (label: Text, parameter: string, of: string) => void,
): Inputs {
  const one = (id: string): Traced => {
    const { name, unit } = method.inputs.find((spec) => spec.id === id)!
    const gives = { value: new Decimal(1), unit }
    return { ...gives, why: () => ({ kind: 'given', label: name, gives }) }
  }
  const reader: Inputs = {
    number: one,
    numberOrNull: (id) =>
      id !== given && method.inputs.find((spec) => spec.id === id)?.otherwise === 'nothing' ? null : one(id),
    choice: (id) =>
      method.inputs.some((spec) => spec.id === id && spec.choices?.some((choice) => choice.id === word))
        ? word
        : null,
    streams: (): readonly Stream[] => [{ ...reader, label: ANY, substance: ANY }],
    published: (parameter, of, label) => {
      // What follows the stream or the word told is of any, not of this one.
      note(label, parameter, of === word || of.includes(ANY) ? ANY : of)
      const row = book.parametersOf(parameter)[0]
      if (!row) return null
      const gives = { value: new Decimal(row.value), unit: row.unit }
      const spec = method.inputs.find(({ name }) => name === label)
      const found: Traced = {
        ...gives,
        why: () => ({ kind: 'factor', label, gives, cite: row, because: row.name }),
      }
      return spec ? convertedTo(spec.unit, found) : found
    },
  }
  return reader
}
