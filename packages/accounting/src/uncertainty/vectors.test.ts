/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import type { Way } from '../testing/workedExample.ts'
import { combineProduct } from './combineProduct.ts'
import { logNormalFactor } from './logNormalFactor.ts'

interface Example {
  readonly id: string
  readonly title: string
  readonly inputs: Readonly<Record<string, { readonly value: string; readonly unit: string }>>
  readonly expected: Readonly<Record<string, { readonly value: string; readonly tolerance: string }>>
}
const file = new URL('../../vectors/uncertainty.json', import.meta.url)
const examples = JSON.parse(readFileSync(file, 'utf8')) as readonly Example[]

/** Percent in, percent out. */
const product: Way = (input) => ({
  u: combineProduct([input('a').div(100), input('b').div(100)]).relative.times(100),
})
const ways: Readonly<Record<string, Way>> = {
  'unc-product': product,
  'unc-60-15': product,
  'unc-mc-lognormal': (input) => ({ k: logNormalFactor(input('g')) }),
}

it('computes every example of the file, and no other', () => {
  expect(examples.map(({ id }) => id).toSorted()).toEqual(Object.keys(ways).toSorted())
})

it.each(examples.map((example) => [example.id, example.title, example] as const))(
  '%s: %s',
  (id, _, example) => {
    const results = ways[id]!((name) => new Decimal(example.inputs[name]!.value))
    for (const [name, { value, tolerance }] of Object.entries(example.expected)) {
      const off = results[name]!.minus(value).abs()
      expect(off.lte(tolerance), `${name}: ${results[name]!.toFixed()}, wanted ${value} ± ${tolerance}`).toBe(
        true,
      )
    }
  },
)
