import { Decimal, readNumber } from '@zerocarbon/accounting/quantity'
import type { ProcessRun, StatedInput } from '../tables/readProcesses.ts'

/** What one input of a run does to an output: a share of it that is off with the input. All together are 1. */
export interface RunShare {
  readonly id: string
  readonly share: Decimal
  /** Fraction, half-width of the 95 % interval; null where the input moves the output and nobody said. */
  readonly relative: Decimal | null
}

/** Outputs of a run by name; null where it cannot be computed. */
export type RunOutputs = ReadonlyMap<string, Decimal> | null

const [ZERO, ONE] = [new Decimal(0), new Decimal(1)]
/** A step by which an input without an uncertainty is tried: whether it moves anything at all. */
const TRIAL = new Decimal('0.01')
const NUMBER = /^\s*([0-9][0-9,]*(?:\.\d+)?)/

/**
 * How far each output of a run moves with each of its inputs, by computing it again with the input at both ends of its
 * interval; inputs are independent. An input that moves nothing needs no uncertainty, nor does a word.
 *
 * @param compute - Outputs of the run with these rows in place of its own.
 */
export function runShares(
  run: ProcessRun,
  compute: (rows: readonly StatedInput[]) => RunOutputs,
): ReadonlyMap<string, readonly RunShare[]> {
  const base = compute(run.rows) ?? new Map<string, Decimal>()
  const found = new Map([...base.keys()].map((output): [string, RunShare[]] => [output, []]))
  run.rows.forEach((row, i) => {
    const { amount: relative } = row.stated
    if (relative?.isZero()) return
    const at = (times: Decimal): RunOutputs => {
      const value = times.gt(0) ? scaled(row.value, times) : null
      return value === null ? null : compute(run.rows.with(i, { ...row, value }))
    }
    if (scaled(row.value, ONE) === null) return
    const step = relative ?? TRIAL
    const [up, down] = [at(ONE.plus(step)), at(ONE.minus(step))]
    for (const [output, shares] of found) {
      const value = base.get(output)!
      const off = moved(up?.get(output), down?.get(output), value)
      if (off?.isZero()) continue
      const isKnown = off !== null && relative !== null && !value.isZero()
      shares.push({
        // Months of one weighbridge share its error.
        id: JSON.stringify([run.method.id, run.instance, row.name, relative?.toFixed() ?? null]),
        share: isKnown ? off.div(step).div(value) : ZERO,
        relative: isKnown ? relative : null,
      })
    }
  })
  for (const shares of found.values()) {
    const rest = shares.reduce((left, { share }) => left.minus(share), ONE)
    shares.push({ id: JSON.stringify([run.method.id, run.instance]), share: rest, relative: ZERO })
  }
  return found
}

/** Half of the way from one end to the other; one-sided where the other end is impossible, such as a purity above 1. */
function moved(up: Decimal | undefined, down: Decimal | undefined, value: Decimal): Decimal | null {
  if (up && down) return up.minus(down).div(2)
  if (up) return up.minus(value)
  return down ? value.minus(down) : null
}

/** Null for a word; a number with its unit keeps the unit. */
function scaled(value: number | string, times: Decimal): number | string | null {
  if (typeof value === 'number') return readNumber(value).times(times).toNumber()
  const text = value.normalize('NFKC')
  const [all, digits] = NUMBER.exec(text) ?? []
  if (all === undefined) return null
  // Fifteen digits, as of a cell: readers refuse more.
  const number = readNumber(digits!.replaceAll(',', '')).times(times).toSignificantDigits(15)
  return `${number.toFixed()}${text.slice(all.length)}`
}
