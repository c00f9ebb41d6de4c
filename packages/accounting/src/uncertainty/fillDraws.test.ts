import { describe, expect, it } from 'vitest'
import { problemOf } from '../testing/madeUpActivities.ts'
import { distributionKinds, type Distribution } from './Distribution.ts'
import { fillDraws } from './fillDraws.ts'
import { momentsOf } from './momentsOf.ts'
import { parametersOf } from './parametersOf.ts'
import { streamsOf } from './xoshiro128.ts'

const N = 200_000
const drawsOf = (distribution: Distribution): Float64Array => {
  const out = new Float64Array(N)
  const kind = distributionKinds.indexOf(distribution.kind)
  fillDraws(out, N, kind, parametersOf(distribution), streamsOf(42, 1), 0)
  return out.toSorted()
}
const expected = (distribution: Distribution) =>
  momentsOf(distributionKinds.indexOf(distribution.kind), parametersOf(distribution))

const cases: readonly Distribution[] = [
  { kind: 'normal', halfWidth: 0.1 },
  { kind: 'truncatedNormal', halfWidth: 0.2 },
  { kind: 'truncatedNormal', halfWidth: 3 },
  { kind: 'truncatedNormal', halfWidth: 0 },
  { kind: 'logNormal', geometricSd: 1.3 },
  { kind: 'uniform', low: 0.8, high: 1.4 },
  { kind: 'triangular', low: 0.7, mode: 0.9, high: 1.6 },
  { kind: 'triangular', low: 0.7, mode: 0.7, high: 1.6 },
  { kind: 'triangular', low: 1, mode: 1, high: 1 },
  { kind: 'fixed' },
]
it.each(cases)('%j has the mean and variance of its formula', (distribution) => {
  const drawn = drawsOf(distribution)
  const [mean, variance] = expected(distribution)
  const found = drawn.reduce((sum, x) => sum + x, 0) / N
  const spread = drawn.reduce((sum, x) => sum + (x - found) ** 2, 0) / N
  expect(Math.abs(found - mean)).toBeLessThanOrEqual(5 * Math.sqrt(variance / N) + 1e-12)
  expect(Math.abs(spread - variance)).toBeLessThanOrEqual(0.03 * variance + 1e-12)
})

describe('shapes', () => {
  it('a cut normal is never below zero, and its mean is that of the textbook', () => {
    const drawn = drawsOf({ kind: 'truncatedNormal', halfWidth: 1.96 })
    expect(drawn[0]).toBeGreaterThanOrEqual(0)
    // sd 1: 1 + φ(1) / Φ(1) = 1 + 0.241970725 / 0.841344746.
    expect(expected({ kind: 'truncatedNormal', halfWidth: 1.96 })[0]).toBeCloseTo(1.287599971, 8)
  })
  it('a log-normal has its value as median and g^1.96 as interval', () => {
    const drawn = drawsOf({ kind: 'logNormal', geometricSd: 1.2 })
    expect(drawn[N / 2]).toBeCloseTo(1, 2)
    expect(drawn[0.975 * N]).toBeCloseTo(1.43, 2)
    expect(drawn[0.025 * N]).toBeCloseTo(1 / 1.43, 2)
  })
  it('a triangle ends at its corners and has its quartiles', () => {
    const drawn = drawsOf({ kind: 'triangular', low: 0, mode: 1, high: 2 })
    expect([drawn[0]! >= 0, drawn.at(-1)! <= 2]).toEqual([true, true])
    expect(drawn[N / 4]).toBeCloseTo(Math.SQRT1_2, 2)
  })
  it('a uniform stays inside its bounds', () => {
    const drawn = drawsOf({ kind: 'uniform', low: 0.8, high: 1.4 })
    expect([drawn[0]! >= 0.8, drawn.at(-1)! < 1.4]).toEqual([true, true])
    expect(drawn[N / 4]).toBeCloseTo(0.95, 2)
  })
})

it.each<readonly [Distribution, string]>([
  [{ kind: 'normal', halfWidth: -0.1 }, 'halfWidth'],
  [{ kind: 'normal', halfWidth: NaN }, 'halfWidth'],
  [{ kind: 'truncatedNormal', halfWidth: 11 }, 'halfWidth'],
  [{ kind: 'logNormal', geometricSd: 0.9 }, 'geometricSd'],
  [{ kind: 'uniform', low: 1.2, high: 1 }, 'high'],
  [{ kind: 'triangular', low: 0.5, mode: 2, high: 1 }, 'mode'],
  [{ kind: 'triangular', low: -Infinity, mode: 1, high: 1 }, 'low'],
])('%j is refused by its %s', (distribution, column) => {
  expect(problemOf(() => parametersOf(distribution))).toMatchObject({
    code: 'ZC-VALUE-INVALID',
    info: { column },
  })
})
