/** A small seeded generator (mulberry32), so that the samples are the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Splits a month's figure over meters in proportion to their weights, so that the readings add up to it exactly.
 *
 * @param decimals - Digits a meter shows.
 */
export function splitByMeter(total: number, weights: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals
  const whole = Math.round(total * unit)
  const sum = weights.reduce((a, b) => a + b, 0)
  const parts = weights.map((weight) => Math.floor((whole * weight) / sum))
  parts[0]! += whole - parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / unit)
}
