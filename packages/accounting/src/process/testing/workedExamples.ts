import { describe, expect, it } from 'vitest'
import type { MethodBook } from '../../factor/index.ts'
import { Decimal } from '../../quantity/index.ts'
import { calculate, type ProcessRequest } from '../calculate.ts'
import type { InputRow } from '../InputRow.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { ProcessResult } from '../ProcessResult.ts'
import { madeUpBook } from './madeUpBook.ts'

interface Value {
  readonly value: string
  readonly unit: string
}
interface Example {
  readonly id: string
  readonly title: string
  readonly inputs: Readonly<Record<string, Value>>
  readonly expected: Readonly<Record<string, { readonly value: string; readonly tolerance: string }>>
}

/** The input of an example as a row of a method, or as it is; its unit may be written as we write it. */
export type Given = (input: string, name?: string, unit?: string) => InputRow & Value
/** What we answer to an example, by the names of its expected values. */
export type Way = (given: Given, value: (input: string) => Decimal) => Readonly<Record<string, Decimal>>

/** Runs the examples of a file's text, each by its own way; one without a way, or a way without one, fails by name. */
export function runWorkedExamples(json: string, ways: Readonly<Record<string, Way>>): void {
  const examples = JSON.parse(json) as readonly Example[]
  describe('worked examples', () => {
    it('has a way for each example and no other', () => {
      expect(Object.keys(ways).toSorted()).toEqual(examples.map(({ id }) => id).toSorted())
    })
    it.each(examples)('$id: $title', ({ id, inputs, expected }) => {
      const of = (input: string): Value => {
        const found = inputs[input]
        if (!found) throw new Error(`${id} has no input ${input}`)
        return found
      }
      const given: Given = (input, name = '', unit = of(input).unit) => ({
        name,
        value: of(input).value,
        unit,
      })
      const answers = ways[id]!(given, (input) => new Decimal(of(input).value))
      expect(Object.keys(answers).toSorted()).toEqual(Object.keys(expected).toSorted())
      for (const [key, { value, tolerance }] of Object.entries(expected)) {
        const answer = answers[key]
        const off = answer?.minus(value).abs()
        expect(
          off?.lte(tolerance),
          `${id} ${key}: ${answer?.toFixed() ?? 'no answer'}, printed ${value} ± ${tolerance}`,
        ).toBe(true)
      }
    })
  })
}

/** The result of rows that are complete; problems that must be mended fail the test with their codes. */
export function worked(
  method: ProcessMethod,
  rows: readonly InputRow[],
  book: MethodBook = madeUpBook(),
  more: Omit<ProcessRequest, 'rows'> = {},
): ProcessResult & { readonly co2: Decimal; readonly co2e: Decimal } {
  const result = calculate(method, { rows, ...more }, book)
  const musts = result.issues.filter(({ severity }) => severity === 'must')
  expect(musts.map(({ code, info }) => `${code} ${JSON.stringify(info)}`)).toEqual([])
  // A method of figures only has no emissions; whatever a test compares with NaN fails.
  const none = new Decimal(Number.NaN)
  return { ...result, co2: result.co2 ?? none, co2e: result.co2e ?? none }
}

/** A row of a method. */
export const row = (name: string, value: number | string, unit = ''): InputRow => ({ name, value, unit })

/** The codes of what is wrong with some rows, with the name to write where an input is missing; nothing is computed. */
export function refused(
  method: ProcessMethod,
  rows: readonly InputRow[],
  book: MethodBook = madeUpBook(),
): string[] {
  const { co2, lines, issues } = calculate(method, { rows }, book)
  expect(co2).toBeNull()
  expect(lines).toEqual([])
  return issues.map(({ code, info }) => ('example' in info ? `${code} ${info.example}` : code))
}

/** The value of a figure; one that is not there fails. */
export function figureOf(result: ProcessResult, id: string): Decimal {
  const found = result.figures.find((figure) => figure.id === id)
  if (!found) throw new Error(`no figure ${id}: ${result.figures.map((figure) => figure.id).join(', ')}`)
  return found.value
}
