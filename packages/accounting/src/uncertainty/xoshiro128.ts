/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna (prng.di.unimi.it, public domain), on four 32-bit words.
 * 32-bit integers only, so that every engine gives the same words.
 */

const WORD = 0xffff_ffff
const MASK = 0xffff_ffff_ffff_ffffn
/** The authors' polynomial for 2^64 steps. */
const JUMP: readonly number[] = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b]

/** The next 32-bit word, signed, of the stream whose state starts at `at`. */
export function nextWord(states: Int32Array, at: number): number {
  const s1 = states[at + 1]!
  const scrambled = Math.imul(s1, 5)
  const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
  const s2 = states[at + 2]! ^ states[at]!
  const s3 = states[at + 3]! ^ s1
  states[at + 1] = s1 ^ s2
  states[at] = states[at]! ^ s3
  states[at + 2] = s2 ^ (s1 << 9)
  states[at + 3] = (s3 << 11) | (s3 >>> 21)
  return result
}

/** A uniform number in [0, 1): a multiple of 2^-53 from two words. */
export function nextUniform(states: Int32Array, at: number): number {
  const high = nextWord(states, at) >>> 0
  return high * 2 ** -32 + (nextWord(states, at) >>> 11) * 2 ** -53
}

/**
 * States of `count` streams from one seed, four words each. Each stream starts 2^64 steps after the one before, so
 * streams never overlap.
 *
 * @param seed - A whole number from 0 to 2^53 − 1; SplitMix64 spreads it over the state, as the authors advise.
 */
export function streamsOf(seed: number, count: number): Int32Array {
  const states = new Int32Array(4 * count)
  let mixed = BigInt(seed)
  if (count === 0) return states
  for (let half = 0; half < 2; half++) {
    mixed = (mixed + 0x9e37_79b9_7f4a_7c15n) & MASK
    let z = mixed
    z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK
    z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK
    z ^= z >> 31n
    states[2 * half] = Number(z & BigInt(WORD)) | 0
    states[2 * half + 1] = Number(z >> 32n) | 0
  }
  for (let stream = 1; stream < count; stream++) jump(states, 4 * (stream - 1), 4 * stream)
  return states
}

/** Writes the state 2^64 steps after that at `from` to `to`. */
export function jump(states: Int32Array, from: number, to: number): void {
  const walking = states.slice(from, from + 4)
  const gathered = [0, 0, 0, 0]
  for (const word of JUMP) {
    for (let bit = 0; bit < 32; bit++) {
      if ((word >>> bit) & 1) for (let i = 0; i < 4; i++) gathered[i]! ^= walking[i]!
      nextWord(walking, 0)
    }
  }
  states.set(gathered, to)
}
