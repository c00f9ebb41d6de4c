import { issueOf, ZcError, zcError, type Issue } from '../errors/index.ts'
import type { MethodBook, ProcessFactor } from '../factor/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import { convertedTo } from './convertedTo.ts'
import type { InputRow } from './InputRow.ts'
import type { Inputs, Stream } from './Inputs.ts'
import { inputNamed, substanceSpec } from './inputNamed.ts'
import type { InputSpec, ProcessMethod } from './ProcessMethod.ts'
import { choiceIn, measureIn } from './readInput.ts'
import type { Traced } from './Traced.ts'

/** The inputs of one calculation, and every problem of the rows. With a problem that must be mended, do not run. */
export interface ReadInputs {
  readonly inputs: Inputs
  readonly issues: readonly Issue[]
  /** Published values that stood in for what nobody gave, in the order they were asked for. */
  readonly defaults: () => readonly ProcessFactor[]
}

/** A stream name is shown in messages and kept; longer ones are cut. */
const LABEL = 60

/**
 * Reads named values into the inputs of a method: names and aliases in both languages, units converted, bounds
 * checked, streams gathered. Each bad row is an issue of its own; what is required and not there is one too.
 *
 * @param set - Guideline whose published values are wanted; absent: the one the factor set prefers.
 */
export function readInputs(
  method: ProcessMethod,
  rows: readonly InputRow[],
  book: MethodBook,
  set?: string,
): ReadInputs {
  const issues: Issue[] = []
  const values = new Map<string, Traced>()
  const words = new Map<string, string>()
  const labels = new Map<string, Set<string>>()
  const used = new Map<string, ProcessFactor>()

  const bad = new Set<string>()
  for (const row of rows) {
    const { spec, label } = inputNamed(method, row.name)
    const refuse = (error: unknown): void => {
      if (!(error instanceof ZcError)) throw error
      issues.push(issueOf(error.problem, row.at))
      if (spec) bad.add(keyOf(spec.id, label))
    }
    try {
      if (!spec) throw zcError('ZC-INPUT-UNKNOWN', unknown(method, row.name))
      const stream = label.slice(0, LABEL)
      if ((spec.each === undefined) !== (stream === ''))
        throw zcError('ZC-INPUT-STREAM', { input: spec.name, stream, each: spec.each !== undefined })
      const key = keyOf(spec.id, label)
      if (values.has(key) || words.has(key)) throw zcError('ZC-INPUT-TWICE', { input: spec.name, stream })
      if (spec.each !== undefined && spec !== substanceSpec) gather(labels, spec.each, stream)
      if (spec.choices || spec.id === substanceSpec.id) words.set(key, choiceIn(spec, row))
      else values.set(key, measureIn(spec, row))
    } catch (error) {
      refuse(error)
    }
  }

  const published = (parameter: string, of: string, name: Text): Traced | null => {
    let found: ProcessFactor
    try {
      found = book.parameter(parameter, of, set)
    } catch (error) {
      if (error instanceof ZcError && error.problem.code === 'ZC-FACTOR-MISSING') return null
      throw error
    }
    used.set(found.id, found)
    return cited(found, name)
  }
  const standIn = (spec: InputSpec, label: string): Traced | null => {
    const { otherwise } = spec
    if (otherwise === undefined || otherwise === 'nothing') return null
    if ('value' in otherwise) {
      const gives = { value: new Decimal(otherwise.value), unit: spec.unit }
      return {
        ...gives,
        why: () => ({ kind: 'constant', label: spec.name, gives, because: otherwise.because }),
      }
    }
    const found = published(otherwise.published, otherwise.of ?? substanceOf(label), spec.name)
    return found && convertedTo(spec.unit, found)
  }
  const substanceOf = (label: string): string => words.get(keyOf(substanceSpec.id, label)) ?? label
  const find = (id: string, label: string): Traced | null => {
    const spec = method.inputs.find((input) => input.id === id)
    if (!spec) throw new TypeError(`${method.id} has no input ${id}`)
    return values.get(keyOf(id, label)) ?? standIn(spec, label)
  }
  const readerOf = (label: string): Inputs => ({
    number(id) {
      const found = find(id, label)
      if (found) return found
      throw new TypeError(`${method.id} reads ${id} without checking that it is there`)
    },
    numberOrNull: (id) => find(id, label),
    choice: (id) => words.get(keyOf(id, label)) ?? null,
    streams: (group) =>
      [...(labels.get(group) ?? [])].map((stream): Stream => ({
        ...readerOf(stream),
        label: stream,
        substance: substanceOf(stream),
      })),
    published,
  })

  for (const spec of method.inputs) {
    if (spec.otherwise === 'nothing' || (spec.otherwise && 'value' in spec.otherwise)) continue
    const streams = spec.each === undefined ? [''] : [...(labels.get(spec.each) ?? [])]
    // A group with nothing in it is missing, not zero, unless the method can do without.
    if (streams.length === 0 && !method.optional?.includes(spec.each!)) streams.push('…')
    for (const stream of streams) {
      const key = keyOf(spec.id, stream)
      if (values.has(key) || words.has(key) || bad.has(key) || standIn(spec, stream)) continue
      const example = `${spec.name.zh}${stream === '' ? '' : `:${stream}`}`
      issues.push(
        issueOf({
          code: 'ZC-INPUT-MISSING',
          info: { method: method.name, input: spec.name, stream, example },
        }),
      )
    }
  }
  used.clear()
  return { inputs: readerOf(''), issues, defaults: () => [...used.values()] }
}

const keyOf = (id: string, label: string): string => JSON.stringify([id, label.slice(0, LABEL)])

function gather(labels: Map<string, Set<string>>, group: string, stream: string): void {
  const known = labels.get(group)
  if (known) known.add(stream)
  else labels.set(group, new Set([stream]))
}

function cited(found: ProcessFactor, label: Text): Traced {
  const gives = { value: new Decimal(found.value), unit: found.unit }
  return { ...gives, why: () => ({ kind: 'factor', label, gives, cite: found, because: found.name }) }
}

const unknown = (method: ProcessMethod, name: string) => ({
  method: method.name,
  name: name.slice(0, 40),
  known: method.inputs.map((input) => input.name.zh + (input.each === undefined ? '' : ':…')),
})
