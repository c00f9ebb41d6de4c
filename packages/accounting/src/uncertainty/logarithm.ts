/** ln 2 in two parts, the first with trailing zeros so that k × it is exact. */
const [LN2_HIGH, LN2_LOW] = [0.6931471803691238, 1.9082149292705877e-10]

/** The natural logarithm to about 1e-16, by + − × ÷ in a fixed order, for x from 1e-300 to 1e300. */
export function logarithm(x: number): number {
  let [m, k] = [x, 0]
  for (; m >= Math.SQRT2; k++) m /= 2
  for (; m < Math.SQRT1_2; k--) m *= 2
  const s = (m - 1) / (m + 1)
  const q = s * s
  // 2 artanh s; |s| ≤ 0.172, so that the term in s^25 is below 1e-20.
  let series = 0
  for (let n = 23; n >= 1; n -= 2) series = series * q + 1 / n
  return k * LN2_HIGH + (2 * s * series + k * LN2_LOW)
}
