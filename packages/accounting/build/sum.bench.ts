/// <reference types="node" />
import { Decimal, ExactSum, readNumber } from '../src/quantity/index.ts'

// 1,000,000 amounts summed exactly, against a plain loop of doubles. Both in one process, in turn; medians.

const ROWS = 1_000_000
const ROUNDS = 15
/** What meters and invoices show: two decimals, small and large. */
const amounts = Float64Array.from({ length: ROWS }, (_, i) => Math.round(((i * 7919) % 1_000_003) * 37) / 100)

const times = { exact: [] as number[], doubles: [] as number[] }
const timed = <T>(name: keyof typeof times, work: () => T): T => {
  const begun = performance.now()
  const result = work()
  times[name].push(performance.now() - begun)
  return result
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

function exact(): Decimal {
  const sum = new ExactSum()
  for (let i = 0; i < ROWS; i++) sum.add(amounts[i]!)
  return sum.total()
}

function doubles(): number {
  let sum = 0
  for (let i = 0; i < ROWS; i++) sum += amounts[i]!
  return sum
}

let total = exact()
let floating = 0
for (let round = 0; round < ROUNDS; round++) {
  floating = timed('doubles', doubles)
  total = timed('exact', exact)
}
const check = amounts.reduce((sum, amount) => sum.plus(readNumber(amount)), new Decimal(0))
const line = (text: string): void => void process.stdout.write(`${text}\n`)
line(`${String(ROWS)} 个数精确求和 / amounts summed exactly (${String(ROUNDS)} rounds, medians)`)
line(`  ZC ${median(times.exact).toFixed(2)} ms · doubles ${median(times.doubles).toFixed(2)} ms`)
line(`  ZC / plain doubles  ${(median(times.exact) / median(times.doubles)).toFixed(2)}   (at most 6)`)
line(
  `  equals Decimal's: ${String(total.eq(check))}; doubles are off by ${total.minus(floating).abs().toExponential(2)}`,
)
