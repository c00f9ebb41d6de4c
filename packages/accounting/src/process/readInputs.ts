import { issueOf, ZcError, zcError, type Issue } from '../errors/index.ts'
import type { MethodBook, ProcessFactor } from '../factor/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import { convertedTo } from './convertedTo.ts'
import type { InputRow } from './InputRow.ts'
import type { Inputs, Stream } from './Inputs.ts'
import { inputNamed, substanceSpec } from './inputNamed.ts'
import { looseName } from './looseName.ts'
import { missingInfo, type Sought } from './missingInfo.ts'
import { nearestFirst } from './nearestFirst.ts'
import type { InputSpec, ProcessMethod } from './ProcessMethod.ts'
import { publishedRow } from './publishedRow.ts'
import { choiceIn, measureIn } from './readInput.ts'
import type { Traced } from './Traced.ts'

/** The inputs of one calculation, and every problem of the rows. With a problem that must be mended, do not run. */
export interface ReadInputs {
  readonly inputs: Inputs
  readonly issues: readonly Issue[]
  /** Published values that stood in for what nobody gave, in the order they were asked for. */
  readonly defaults: () => readonly ProcessFactor[]
  /** The published value last sought in vain for the input of this name. */
  readonly sought: (input: Text) => Sought | undefined
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
  const labels = new Map<string, Map<string, string>>()
  const used = new Map<string, ProcessFactor>()
  const inVain = new Map<Text, Sought>()

  const bad = new Set<string>()
  for (const row of rows) {
    const { spec, label } = inputNamed(method, row.name)
    const refuse = (error: unknown): void => {
      if (!(error instanceof ZcError)) throw error
      issues.push(issueOf(error.problem, row.at))
      if (!spec) return
      bad.add(keyOf(spec.id, label))
      // Its stream is what is missing; to ask for the input once more would help nobody.
      if (spec.each !== undefined && label === '') bad.add(keyOf(spec.id, '…'))
    }
    try {
      if (!spec) throw zcError('ZC-INPUT-UNKNOWN', unknown(method, row.name))
      const stream = label.slice(0, LABEL)
      if ((spec.each === undefined) !== (stream === ''))
        throw zcError('ZC-INPUT-STREAM', { input: spec.name, stream, each: spec.each !== undefined })
      const key = keyOf(spec.id, label)
      if (values.has(key) || words.has(key)) throw zcError('ZC-INPUT-TWICE', { input: spec.name, stream })
      if (spec.each !== undefined && spec !== substanceSpec) gather(labels, spec.each, stream)
      if (spec.choices || spec === substanceSpec) words.set(key, choiceIn(spec, row, stream))
      else values.set(key, measureIn(spec, row, stream))
    } catch (error) {
      refuse(error)
    }
  }

  const published = (parameter: string, of: string, name: Text): Traced | null => {
    const found = publishedRow(book, parameter, of, set)
    if (!found) {
      inVain.set(name, { parameter, of, set })
      return null
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
      [...(labels.get(group)?.values() ?? [])].map((stream): Stream => ({
        ...readerOf(stream),
        label: stream,
        substance: substanceOf(stream),
      })),
    published,
  })

  for (const spec of method.inputs) {
    if (spec.otherwise === 'nothing' || (spec.otherwise && 'value' in spec.otherwise)) continue
    const streams = spec.each === undefined ? [''] : [...(labels.get(spec.each)?.values() ?? [])]
    // A group with nothing in it is missing, not zero, unless the method can do without.
    if (streams.length === 0 && !method.optional?.includes(spec.each!) && asksFirst(method, spec))
      streams.push('…')
    for (const stream of streams) {
      const key = keyOf(spec.id, stream)
      if (values.has(key) || words.has(key) || bad.has(key) || standIn(spec, stream)) continue
      const info = missingInfo(method, spec, stream, book, inVain.get(spec.name))
      issues.push(issueOf({ code: 'ZC-INPUT-MISSING', info }))
    }
  }
  used.clear()
  return {
    inputs: readerOf(''),
    issues,
    defaults: () => [...used.values()],
    sought: (input) => inVain.get(input),
  }
}

const keyOf = (id: string, label: string): string => JSON.stringify([id, looseName(label.slice(0, LABEL))])

/** A stream is called as it was first; another way to write the same name means it too. */
function gather(labels: Map<string, Map<string, string>>, group: string, stream: string): void {
  const key = looseName(stream)
  const known = labels.get(group)
  if (!known) labels.set(group, new Map([[key, stream]]))
  else if (!known.has(key)) known.set(key, stream)
}

/** Of a group nobody gave, what must be typed is asked for; what is published follows from its name. */
const asksFirst = (method: ProcessMethod, spec: InputSpec): boolean =>
  spec.otherwise === undefined ||
  !method.inputs.some(({ each, otherwise }) => each === spec.each && otherwise === undefined)

function cited(found: ProcessFactor, label: Text): Traced {
  const gives = { value: new Decimal(found.value), unit: found.unit }
  return { ...gives, why: () => ({ kind: 'factor', label, gives, cite: found, because: found.name }) }
}

const unknown = (method: ProcessMethod, name: string) => ({
  method: method.name,
  name: name.slice(0, 40),
  known: nearestFirst(
    name.split(/[:：]/)[0]!,
    method.inputs.map(({ name: { zh, en }, each, aliases = [] }) => ({
      name: each === undefined ? { zh, en } : { zh: `${zh}:…`, en: `${en}:…` },
      aliases,
    })),
  ),
})
