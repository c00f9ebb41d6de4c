import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { combineSum } from './combineSum.ts'
import { packModel, type RandomFactor, type RandomLine } from './packModel.ts'
import { runSimulation } from './runSimulation.ts'
import { simulate } from './simulate.ts'

const normal = (halfWidth: number) => ({ kind: 'normal', halfWidth }) as const
const line = (id: string, value: number, halfWidth: number, factor?: string): RandomLine => {
  const own = { id, value, distribution: normal(halfWidth) }
  return factor === undefined ? own : { ...own, factor }
}
const factors: readonly RandomFactor[] = [
  { id: 'power', distribution: normal(0.1) },
  { id: 'gas', distribution: normal(0.02) },
]
const lines: readonly RandomLine[] = [
  line('E-01', 600, 0.02, 'power'),
  line('E-02', 300, 0.05, 'power'),
  line('G-01', 400, 0.03, 'gas'),
  line('S-01', -50, 0.2),
]
const run = { seed: 20260101, draws: 100_000 }
const plant = runSimulation(packModel(lines, factors), run)

describe('against approach 1', () => {
  const halfWidthOf = ({ p2_5, p97_5 }: typeof plant): number => (p97_5 - p2_5) / 2
  it('normal lines and shared factors give the same interval', () => {
    const exact = combineSum(
      lines.map(({ value, distribution, factor }) => {
        const own = {
          value: new Decimal(value),
          relative: new Decimal((distribution as ReturnType<typeof normal>).halfWidth),
        }
        return factor === undefined ? own : { ...own, factor }
      }),
      new Map([
        ['power', new Decimal('0.1')],
        ['gas', new Decimal('0.02')],
      ]),
    )
    expect(plant.mean / exact.total.toNumber()).toBeCloseTo(1, 3)
    expect(plant.median / exact.total.toNumber()).toBeCloseTo(1, 3)
    expect(Math.abs(halfWidthOf(plant) / exact.halfWidth.toNumber() - 1)).toBeLessThan(0.01)
    expect(Math.abs((1.96 * plant.sd) / exact.halfWidth.toNumber() - 1)).toBeLessThan(0.01)
  })

  it('any plant of normal lines, within the noise of 20,000 draws', () => {
    const anyLine = fc.record({
      value: fc.integer({ min: 1, max: 1000 }),
      halfWidth: fc.integer({ min: 1, max: 30 }).map((n) => n / 100),
      factor: fc.constantFrom('power', 'gas', undefined),
    })
    const check = fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (some) => {
      const random = some.map(({ value, halfWidth, factor }, i) => line(String(i), value, halfWidth, factor))
      const found = runSimulation(packModel(random, factors), { seed: 5, draws: 20_000 })
      const exact = combineSum(
        some.map(({ value, halfWidth, factor }) => {
          const own = { value: new Decimal(value), relative: new Decimal(halfWidth) }
          return factor === undefined ? own : { ...own, factor }
        }),
        new Map([
          ['power', new Decimal('0.1')],
          ['gas', new Decimal('0.02')],
        ]),
      )
      expect(Math.abs((1.96 * found.sd) / exact.halfWidth.toNumber() - 1)).toBeLessThan(0.035)
    })
    fc.assert(check, { numRuns: 40, seed: 1 })
  })

  it('a factor used in ten lines is one draw, not ten', () => {
    const ten = Array.from({ length: 10 }, (_, i) => line(String(i), 100, 0, 'power'))
    const shared = runSimulation(packModel(ten, factors), run)
    expect(halfWidthOf(shared) / 1000).toBeCloseTo(0.1, 2)
    const apart = runSimulation(packModel(ten.map(({ id }) => line(id, 100, 0.1))), run)
    expect(halfWidthOf(apart) / 1000).toBeCloseTo(0.1 / Math.sqrt(10), 2)
  })
})

describe('the same again', () => {
  it('to the last bit: this run, on any engine', () => {
    expect([plant.mean, plant.sd, plant.p2_5, plant.median, plant.p97_5]).toEqual([
      1249.9782542625626, 47.9957777631431, 1156.2257742362362, 1249.9043303980527, 1344.0956400760892,
    ])
  })
  it('in any order of lines and factors, with the shares in the order given', () => {
    const turned = runSimulation(packModel(lines.toReversed(), factors.toReversed()), run)
    const { shares: _, ...figures } = plant
    expect(turned).toMatchObject(figures)
    expect(turned.shares.lines).toEqual(plant.shares.lines.toReversed())
    expect(turned.shares.factors).toEqual(plant.shares.factors.toReversed())
  })
  it('after the model was copied, as a message to a worker is', () => {
    expect(runSimulation(structuredClone(packModel(lines, factors)), run)).toEqual(plant)
  })
  it('another seed gives another run', () => {
    expect(runSimulation(packModel(lines, factors), { ...run, seed: 2 }).mean).not.toBe(plant.mean)
  })
})

describe('the shares', () => {
  it('add to one and follow from the moments', () => {
    const { lines: own, factors: shared, together } = plant.shares
    const sum = [...own, ...shared].reduce((total, share) => total + share, together)
    expect(sum).toBeCloseTo(1, 12)
    // Variances × 1.96²: power (900 × 0.1)² of 8100 + 144 + 225 + 144 + 100 + 64 and the products.
    const whole = 8100 + 64 + 144 + 225 + 144 + 100
    expect(shared[0]).toBeCloseTo(8100 / whole, 2)
    expect(own[3]).toBeCloseTo(100 / whole, 3)
    expect([own.length, shared.length]).toEqual([4, 2])
  })
  it('explain the variance that was drawn', () => {
    const wide = packModel(
      [
        { id: 'a', value: 100, distribution: { kind: 'logNormal', geometricSd: 1.5 }, factor: 'f' },
        { id: 'b', value: 50, distribution: { kind: 'triangular', low: 0, mode: 1, high: 3 }, factor: 'f' },
      ],
      [{ id: 'f', distribution: { kind: 'uniform', low: 0.2, high: 1.8 } }],
    )
    const { shares, sd } = runSimulation(wide, { seed: 3, draws: 400_000 })
    expect(shares.together).toBeGreaterThan(0.03)
    // The variance of b, which is 50² × 7/18 × E(f)², measured against the whole that was drawn.
    expect((50 * 50 * 7) / 18 / (sd * sd) / shares.lines[1]!).toBeCloseTo(1, 1)
  })
  it('are zero where nothing varies', () => {
    const { sd, shares } = runSimulation(packModel([line('a', 5, 0)]), { seed: 1, draws: 1000 })
    expect([sd, shares.lines[0], shares.together]).toEqual([0, 0, 0])
  })
})

it('tells how far it is and stops when nobody asks on', () => {
  const steps = simulate(packModel(lines, factors), { seed: 1, draws: 3000 })
  expect([steps.next(), steps.next(), steps.next()].map(({ value }) => value)).toEqual([1024, 2048, 3000])
  expect(steps.next().done).toBe(true)
  const cancelled = simulate(packModel(lines, factors), run)
  cancelled.next()
  cancelled.return(plant)
  expect(cancelled.next()).toEqual({ done: true, value: undefined })
})

it('draws an empty plant as zero', () => {
  const { mean, sd, p97_5 } = runSimulation(packModel([]), { seed: 1, draws: 1000 })
  expect([mean, sd, p97_5]).toEqual([0, 0, 0])
})

describe('refuses', () => {
  it.each([
    [{ seed: -1, draws: 1000 }, 'seed'],
    [{ seed: 0.5, draws: 1000 }, 'seed'],
    [{ seed: 2 ** 53, draws: 1000 }, 'seed'],
    [{ seed: 1, draws: 999 }, 'draws'],
    [{ seed: 1, draws: 1_000_001 }, 'draws'],
  ])('%j', (options, column) => {
    expect(problemOf(() => runSimulation(packModel(lines, factors), options))).toMatchObject({
      code: 'ZC-VALUE-INVALID',
      info: { column },
    })
  })
  it('two lines of one id, a factor that is not there, and what is no number', () => {
    expect(problemOf(() => packModel([line('a', 1, 0), line('a', 2, 0)])).code).toBe('ZC-VALUE-INVALID')
    expect(problemOf(() => packModel([line('a', 1, 0, 'heat')], factors))).toEqual({
      code: 'ZC-FACTOR-UNKNOWN',
      info: { id: 'heat', near: ['gas', 'power'] },
    })
    expect(problemOf(() => packModel([line('a', NaN, 0)])).code).toBe('ZC-NUMBER-INVALID')
  })
})
