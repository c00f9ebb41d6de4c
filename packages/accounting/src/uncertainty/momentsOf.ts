import { exponential } from './exponential.ts'

/** Steps of the integral over a cut normal; its error is far below that of a million draws. */
const STEPS = 2000
/** Standard deviations beyond which the normal density adds nothing a double would hold. */
const FAR = 9

/** Mean and variance of one variable by formula, as multiples of its value and of its square. */
export function momentsOf(
  kind: number,
  [a, b, c]: readonly [a: number, b: number, c: number],
): readonly [mean: number, variance: number] {
  switch (kind) {
    case 0:
      return [1, 0]
    case 1:
      return [1, a * a]
    case 2:
      return a === 0 ? [1, 0] : cutMoments(a)
    case 3:
      return [exponential((a * a) / 2), exponential(a * a) * (exponential(a * a) - 1)]
    case 4:
      return [(a + b) / 2, ((b - a) * (b - a)) / 12]
    default:
      return [(a + b + c) / 3, (a * a + b * b + c * c - a * b - a * c - b * c) / 18]
  }
}

/** Simpson's rule over the part of a normal of mean 1 that is not below zero. */
function cutMoments(sd: number): readonly [number, number] {
  const from = Math.max(-1 / sd, -FAR)
  const step = (FAR - from) / STEPS
  const sums = [0, 0, 0] as [number, number, number]
  for (let i = 0; i <= STEPS; i++) {
    const z = from + i * step
    const weight = exponential((-z * z) / 2) * (i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2)
    sums[0] += weight
    sums[1] += weight * z
    sums[2] += weight * z * z
  }
  const mean = sums[1] / sums[0]
  return [1 + sd * mean, sd * sd * (sums[2] / sums[0] - mean * mean)]
}
