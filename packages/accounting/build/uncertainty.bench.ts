/// <reference types="node" />
import { fillNormal } from '../src/uncertainty/fillNormal.ts'
import { packModel, runSimulation, type RandomLine } from '../src/uncertainty/index.ts'
import { streamsOf } from '../src/uncertainty/xoshiro128.ts'

// 100,000 draws of 200 lines against loops over typed arrays as one writes them by hand, in one process and in turn, so
// that a slow machine is slow for all; medians and ratios. Every loop is seeded and draws each line from a normal
// distribution; mean, standard deviation and percentiles are computed by all.

const DRAWS = 100_000
const LINES = 200
const ROUNDS = 7
const values = Float64Array.from({ length: LINES }, (_, i) => 50 + ((i * 7919) % 1000))
const sds = Float64Array.from({ length: LINES }, (_, i) => (0.02 + (i % 7) * 0.02) / 1.96)

/** One normal number after the other, by hand: xoshiro128** and the polar method with Math.log. */
function polarNormals(): () => number {
  let [s0, s1, s2, s3, spare] = [1, 2, 3, 4, NaN]
  const uniform = (): number => {
    const product = Math.imul(s1, 5)
    const word = Math.imul((product << 7) | (product >>> 25), 9)
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 11) | (s3 >>> 21)
    return (word >>> 0) * 2 ** -32
  }
  return () => {
    if (spare === spare) {
      const kept = spare
      spare = NaN
      return kept
    }
    for (;;) {
      const u = 2 * uniform() - 1
      const v = 2 * uniform() - 1
      const s = u * u + v * v
      if (s >= 1 || s === 0) continue
      const scale = Math.sqrt((-2 * Math.log(s)) / s)
      spare = v * scale
      return u * scale
    }
  }
}

/** The same with Math.random, which no seed can repeat, and Box and Muller's two normal numbers at a time. */
function boxMullerNormals(): () => number {
  let spare = NaN
  return () => {
    if (spare === spare) {
      const kept = spare
      spare = NaN
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - Math.random()))
    const angle = 2 * Math.PI * Math.random()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

interface Summary {
  readonly mean: number
  readonly sd: number
  readonly low: number
  readonly high: number
}

function byHand(normal: () => number): Summary {
  const totals = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) {
    let total = 0
    for (let line = 0; line < LINES; line++) total += values[line]! * (1 + sds[line]! * normal())
    totals[draw] = total
  }
  return summaryOf(totals)
}

/** The leanest loop we can think of: our own normal numbers, a whole line of draws at a time. */
function byLine(): Summary {
  const totals = new Float64Array(DRAWS)
  const drawn = new Float64Array(DRAWS)
  const states = streamsOf(1, LINES)
  for (let line = 0; line < LINES; line++) {
    fillNormal(drawn, DRAWS, states, 4 * line)
    const [value, sd] = [values[line]!, sds[line]!]
    for (let draw = 0; draw < DRAWS; draw++) totals[draw]! += value * (1 + sd * drawn[draw]!)
  }
  return summaryOf(totals)
}

function summaryOf(totals: Float64Array): Summary {
  let [sum, squares] = [0, 0]
  for (const total of totals) sum += total
  const mean = sum / DRAWS
  for (const total of totals) squares += (total - mean) ** 2
  totals.sort()
  return {
    mean,
    sd: Math.sqrt(squares / (DRAWS - 1)),
    low: totals[Math.floor(0.025 * DRAWS)]!,
    high: totals[Math.floor(0.975 * DRAWS)]!,
  }
}

const lines = Array.from(values, (value, i): RandomLine => ({
  id: String(i),
  value,
  distribution: { kind: 'normal', halfWidth: sds[i]! * 1.96 },
}))
const alone = packModel(lines)
const shared = packModel(
  lines.map((line, i) => ({ ...line, factor: `factor ${String(i % 10)}` })),
  Array.from({ length: 10 }, (_, i) => ({
    id: `factor ${String(i)}`,
    distribution: { kind: 'logNormal', geometricSd: 1.1 },
  })),
)
const run = { seed: 1, draws: DRAWS }
const work = {
  ours: () => runSimulation(alone, run),
  shared: () => runSimulation(shared, run),
  polar: () => byHand(polarNormals()),
  boxMuller: () => byHand(boxMullerNormals()),
  byLine,
}
type Name = keyof typeof work
const names = Object.keys(work) as Name[]
const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
for (let round = 0; round < ROUNDS; round++) {
  for (const name of names) {
    const begun = performance.now()
    work[name]()
    times[name].push(performance.now() - begun)
  }
}
const median = (name: Name): number => times[name].toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
const ratio = (of: Name, to: Name): string => (median(of) / median(to)).toFixed(2)
const line = (text: string): void => void process.stdout.write(`${text}\n`)
const [ours, hand] = [work.ours(), work.polar()]
const memory = process.memoryUsage().rss / 2 ** 20
line(`蒙特卡洛 Monte Carlo: ${String(DRAWS)} × ${String(LINES)} 行 lines (${String(ROUNDS)} rounds, medians)`)
line(
  `  ZC ${median('ours').toFixed(0)} ms · ZC with ten shared factors ${median('shared').toFixed(0)} ms · by hand ${median('polar').toFixed(0)} ms (polar), ${median('boxMuller').toFixed(0)} ms (Box-Muller), ${median('byLine').toFixed(0)} ms (ZC's own normal numbers)`,
)
line(`  ZC / by hand, polar       ${ratio('ours', 'polar')}   (at most 1.2)`)
line(`  ZC / by hand, Box-Muller  ${ratio('ours', 'boxMuller')}   (at most 1.2)`)
line(`  ZC / by hand, same numbers ${ratio('ours', 'byLine')}  (at most 1.2)`)
line(`  ZC shared / by hand       ${ratio('shared', 'polar')}   (at most 1.2)`)
line(
  `  95 %: ZC ${ours.p2_5.toFixed(0)} … ${ours.p97_5.toFixed(0)}, by hand ${hand.low.toFixed(0)} … ${hand.high.toFixed(0)}; ${memory.toFixed(0)} MB in all`,
)
