import { expect, it } from 'vitest'
import { Decimal } from '../../quantity/index.ts'

/** A worked example as the files in `vectors` hold it. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly inputs: Readonly<Record<string, { readonly value: string; readonly unit: string }>>
  readonly expected: Readonly<Record<string, { readonly value: string; readonly tolerance: string }>>
}

/** How our methods compute an example: its inputs as rows in, its printed results by name out. */
export type Way = (given: (name: string) => { value: string; unit: string }) => Record<string, Decimal>

/** Declares one test for each example, and one that every example has a way and every way an example. */
export function testExamples(examples: readonly Example[], ways: Readonly<Record<string, Way>>): void {
  it('computes every example of the file, and no other', () => {
    expect(examples.map(({ id }) => id).toSorted()).toEqual(Object.keys(ways).toSorted())
  })

  it.each(examples.map((example) => [example.id, example.title, example] as const))(
    '%s: %s',
    (id, _, { inputs, expected }) => {
      const results = ways[id]!((name) => inputs[name]!)
      expect(Object.keys(results).toSorted()).toEqual(Object.keys(expected).toSorted())
      for (const [name, { value, tolerance }] of Object.entries(expected)) {
        const off = results[name]!.minus(new Decimal(value)).abs()
        expect(
          off.lte(tolerance),
          `${name}: ${results[name]!.toFixed()}, printed ${value} ± ${tolerance}`,
        ).toBe(true)
      }
    },
  )
}
