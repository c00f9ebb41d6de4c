import { zcError } from '../errors/index.ts'
import { fillDraws } from './fillDraws.ts'
import type { PackedModel } from './packModel.ts'
import { quantileOf } from './quantileOf.ts'
import { varianceShares, type VarianceShares } from './varianceShares.ts'
import { streamsOf } from './xoshiro128.ts'

/** What a run needs beside the model; both belong in the audit trail. */
export interface SimulationOptions {
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number
  /** From 1,000 to 1,000,000. */
  readonly draws: number
}

/** A simulated total, in the unit of the lines. Statistics in doubles; the inventory itself stays exact. */
export interface Simulated extends SimulationOptions {
  readonly mean: number
  readonly sd: number
  /** Percentiles: 2.5 %, 50 % and 97.5 %; the first and the last bound the 95 % interval. */
  readonly p2_5: number
  readonly median: number
  readonly p97_5: number
  /** For a tornado picture. */
  readonly shares: VarianceShares
}

/** Draws of a step. Part of the method: another length would redraw cut-off values in another order. */
const STEP = 1024
const [LEAST, MOST] = [1000, 1_000_000]

/**
 * Draws a total step by step; each step yields the number of draws done. Stop asking, and the run is cancelled.
 *
 * The same model, seed and draws give the same bits on every engine and in any order of lines: integer generator, no
 * Math.exp or Math.log, sums in sorted order. Each factor is drawn once an iteration for all lines that name it.
 * Takes 8 bytes a draw and some arrays of one step, however many lines there are.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID` for a seed or a number of draws out of range, at the first step.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3, approach 2
 */
export function* simulate(
  model: PackedModel,
  { seed, draws }: SimulationOptions,
): Generator<number, Simulated, void> {
  wholeNumber('seed', seed, 0, Number.MAX_SAFE_INTEGER)
  wholeNumber('draws', draws, LEAST, MOST)
  const totals = new Float64Array(draws)
  const states = streamsOf(seed, model.kinds.length)
  const scratch = [new Float64Array(STEP), new Float64Array(STEP)] as const
  for (let done = 0; done < draws;) {
    const n = Math.min(STEP, draws - done)
    drawStep(totals.subarray(done, done + n), model, states, scratch)
    done += n
    yield done
  }
  return { seed, draws, ...summaryOf(totals), shares: varianceShares(model) }
}

/** Adds one step of draws, group by group: the lines of a factor first, then their sum times the factor. */
function drawStep(
  out: Float64Array,
  { values, kinds, parameters, ends }: PackedModel,
  states: Int32Array,
  [drawn, sum]: readonly [Float64Array, Float64Array],
): void {
  const n = out.length
  const draw = (variable: number): void => {
    const at = 3 * variable
    const three = [parameters[at]!, parameters[at + 1]!, parameters[at + 2]!] as const
    fillDraws(drawn, n, kinds[variable]!, three, states, 4 * variable)
  }
  for (let group = 0, line = 0; group < ends.length; group++) {
    const into = group === 0 ? out : sum
    into.fill(0, 0, n)
    for (; line < ends[group]!; line++) {
      draw(line)
      addTimes(into, drawn, values[line]!, n)
    }
    if (group === 0) continue
    draw(values.length + group - 1)
    for (let i = 0; i < n; i++) out[i]! += sum[i]! * drawn[i]!
  }
}

function addTimes(into: Float64Array, drawn: Float64Array, value: number, n: number): void {
  for (let i = 0; i < n; i++) into[i]! += value * drawn[i]!
}

function summaryOf(totals: Float64Array): Pick<Simulated, 'mean' | 'sd' | 'p2_5' | 'median' | 'p97_5'> {
  let sum = 0
  for (const total of totals) sum += total
  const mean = sum / totals.length
  let squares = 0
  for (const total of totals) squares += (total - mean) * (total - mean)
  totals.sort()
  return {
    mean,
    sd: Math.sqrt(squares / (totals.length - 1)),
    p2_5: quantileOf(totals, 0.025),
    median: quantileOf(totals, 0.5),
    p97_5: quantileOf(totals, 0.975),
  }
}

function wholeNumber(column: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return
  throw zcError('ZC-VALUE-INVALID', {
    column,
    text: String(value),
    allowed: `${String(least)} … ${String(most)}`,
  })
}
