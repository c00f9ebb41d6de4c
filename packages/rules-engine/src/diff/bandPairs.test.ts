import { expect, it } from 'vitest'
import type { Band } from '../ruleset/RuleSet.ts'
import { bandPairs } from './bandPairs.ts'

const band = (more: Partial<Band>): Band => ({ values: [], ...more })
const small = band({ below: '5' })
const large = band({ atLeast: '5' })

it('pairs bands of the same edges or words, wherever they stand', () => {
  expect(bandPairs([small, large], [large, small])).toEqual([
    [large, large],
    [small, small],
  ])
  const words = band({ is: ['a', 'b'] })
  expect(bandPairs([words], [{ ...words }])).toEqual([[words, words]])
})

it('pairs what is left in its order: an edge has moved, or there is no partner', () => {
  const moved = band({ below: '6' })
  expect(bandPairs([small, large], [moved, large])).toEqual([
    [large, large],
    [small, moved],
  ])
  expect(bandPairs([small], [small, large])).toEqual([
    [small, small],
    [undefined, large],
  ])
  expect(bandPairs([small, large], [large])).toEqual([
    [large, large],
    [small, undefined],
  ])
})
