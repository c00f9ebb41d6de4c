import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'
import { nextUniform } from './xoshiro128.ts'

// The ziggurat of Marsaglia and Tsang (2000): 256 layers of equal area under exp(−x²/2). Layer and value come from
// different bits, after Doornik (2005).
const LAYERS = 256
/** Where the tail begins. */
const TAIL = 3.654152885361009
/** Area of a layer; follows from TAIL, since the top layer has to close at 1. */
const AREA = 0.004928673233974655

const edges: Float64Array = new Float64Array(LAYERS + 1)
const heights: Float64Array = new Float64Array(LAYERS + 1)
edges[0] = AREA / exponential((-TAIL * TAIL) / 2)
edges[1] = TAIL
heights[1] = exponential((-TAIL * TAIL) / 2)
for (let i = 2; i < LAYERS; i++) {
  heights[i] = AREA / edges[i - 1]! + heights[i - 1]!
  edges[i] = Math.sqrt(-2 * logarithm(heights[i]!))
}
heights[LAYERS] = 1

/**
 * Fills an array with normal draws of mean 0 and standard deviation 1, from the stream whose state starts at `at`.
 *
 * The generator is written out here: xoshiro128.ts has it in words, this loop is what the time goes into.
 */
export function fillNormal(out: Float64Array, n: number, states: Int32Array, at: number): void {
  let s0 = states[at]!
  let s1 = states[at + 1]!
  let s2 = states[at + 2]!
  let s3 = states[at + 3]!
  for (let i = 0; i < n;) {
    let product = Math.imul(s1, 5)
    const a = Math.imul((product << 7) | (product >>> 25), 9)
    let shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 11) | (s3 >>> 21)
    product = Math.imul(s1, 5)
    const b = Math.imul((product << 7) | (product >>> 25), 9)
    shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 11) | (s3 >>> 21)
    // 53 bits with sign: a whole word, and the 21 bits of the other that do not choose the layer.
    const layer = a & (LAYERS - 1)
    const x = (b * 2 ** -31 + (a >>> 11) * 2 ** -52) * edges[layer]!
    if (x < edges[layer + 1]! && x > -edges[layer + 1]!) {
      out[i++] = x
      continue
    }
    states[at] = s0
    states[at + 1] = s1
    states[at + 2] = s2
    states[at + 3] = s3
    const kept = layer === 0 ? fromTail(x, states, at) : atEdge(x, layer, states, at)
    s0 = states[at]!
    s1 = states[at + 1]!
    s2 = states[at + 2]!
    s3 = states[at + 3]!
    if (kept !== 0) out[i++] = kept
  }
  states[at] = s0
  states[at + 1] = s1
  states[at + 2] = s2
  states[at + 3] = s3
}

/** x where it lies under the curve, else 0: draw again. */
function atEdge(x: number, layer: number, states: Int32Array, at: number): number {
  const [low, high] = [heights[layer]!, heights[layer + 1]!]
  return low + nextUniform(states, at) * (high - low) < exponential((-x * x) / 2) ? x : 0
}

/** A value beyond TAIL on the side of x, by Marsaglia's method (1964). */
function fromTail(side: number, states: Int32Array, at: number): number {
  for (;;) {
    // 1 − u is never 0.
    const beyond = -logarithm(1 - nextUniform(states, at)) / TAIL
    const y = -logarithm(1 - nextUniform(states, at))
    if (2 * y > beyond * beyond) return side < 0 ? -(TAIL + beyond) : TAIL + beyond
  }
}
