// Math.exp and Math.log differ between engines in the last digit. These use only + − × ÷ in a fixed order and square
// roots, which every engine rounds alike, so a run is the same everywhere.

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
/** Half of 2^10: powers of two from 2^-512 to 2^511. */
const MIDDLE = 512
const STEPS = 32

const powers: Float64Array = new Float64Array(2 * MIDDLE)
powers[MIDDLE] = 1
for (let i = 1; i <= MIDDLE; i++) {
  powers[MIDDLE - i] = powers[MIDDLE - i + 1]! / 2
  if (i < MIDDLE) powers[MIDDLE + i] = powers[MIDDLE + i - 1]! * 2
}
/** 2^(j/32), each from at most five roots of two. */
const fractions: Float64Array = new Float64Array(STEPS).fill(1)
for (let bit = STEPS / 2, root = Math.sqrt(2); bit >= 1; bit /= 2, root = Math.sqrt(root))
  for (let j = 0; j < STEPS; j++) if (j & bit) fractions[j]! *= root

/** e^x to about 1e-15 of itself, for x from −350 to 350. */
export function exponential(x: number): number {
  const k = Math.floor((x * STEPS) / 0.6931471805599453 + 0.5)
  const r = x - k * (LN2_HIGH / STEPS) - k * (LN2_LOW / STEPS)
  const rr = r * r
  // |r| ≤ ln 2 / 64, so that the series ends below 1e-17.
  const series = r + rr * (1 / 2 + r / 6 + rr * (1 / 24 + r / 120 + rr / 720))
  return powers[MIDDLE + (k >> 5)]! * (fractions[k & (STEPS - 1)]! * (1 + series))
}
