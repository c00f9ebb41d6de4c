/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { fuelExamples } from '../testing/fuelExamples.ts'
import { powerExamples } from '../testing/powerExamples.ts'
import { unitExamples } from '../testing/unitExamples.ts'
import type { Input, Way } from '../testing/workedExample.ts'

// Worked examples printed by others, computed by our functions. Factors are those of the examples.
interface Example {
  readonly id: string
  readonly title: string
  readonly inputs: Readonly<Record<string, { readonly value: string; readonly unit: string }>>
  readonly expected: Readonly<Record<string, { readonly value: string; readonly tolerance: string }>>
}
const file = new URL('../../vectors/accounting.json', import.meta.url)
const examples = JSON.parse(readFileSync(file, 'utf8')) as readonly Example[]

const ways: Readonly<Record<string, Way>> = { ...fuelExamples, ...powerExamples, ...unitExamples }

it('computes every example of the file, and no other', () => {
  expect(examples.length).toBeGreaterThan(20)
  expect(examples.map(({ id }) => id).toSorted()).toEqual(Object.keys(ways).toSorted())
})

describe('printed results', () => {
  it.each(examples.map((example) => [example.id, example.title, example] as const))(
    '%s: %s',
    (id, _, example) => {
      const input: Input = (name) => new Decimal(example.inputs[name]!.value)
      const results = ways[id]!(input)
      for (const [name, { value, tolerance }] of Object.entries(example.expected)) {
        const off = results[name]!.minus(value).abs()
        expect(
          off.lte(tolerance),
          `${name}: ${results[name]!.toFixed()}, printed ${value} ± ${tolerance}`,
        ).toBe(true)
      }
    },
  )
})
