import { exponential } from './exponential.ts'
import { fillNormal } from './fillNormal.ts'
import { nextUniform } from './xoshiro128.ts'

const again: Float64Array = new Float64Array(1)

/**
 * Fills an array with draws of one variable, as multiples of its value.
 *
 * @param kind - Code of the distribution, its place in distributionKinds.
 * @param a - First of its parameters, as parametersOf gives them.
 */
export function fillDraws(
  out: Float64Array,
  n: number,
  kind: number,
  [a, b, c]: readonly [a: number, b: number, c: number],
  states: Int32Array,
  at: number,
): void {
  switch (kind) {
    case 0:
      out.fill(1, 0, n)
      return
    case 1:
      fillNormal(out, n, states, at)
      for (let i = 0; i < n; i++) out[i] = 1 + a * out[i]!
      return
    case 2:
      fillNormal(out, n, states, at)
      for (let i = 0; i < n; i++) out[i] = 1 + a * out[i]!
      // The mean is 1, so at least every second try is kept.
      for (let i = 0; i < n; i++) {
        while (out[i]! < 0) {
          fillNormal(again, 1, states, at)
          out[i] = 1 + a * again[0]!
        }
      }
      return
    case 3:
      fillNormal(out, n, states, at)
      for (let i = 0; i < n; i++) out[i] = exponential(a * out[i]!)
      return
    case 4:
      for (let i = 0; i < n; i++) out[i] = a + (b - a) * nextUniform(states, at)
      return
    default:
      fillTriangular(out, n, [a, b, c], states, at)
  }
}

/** By the inverse of the distribution. A square root is rounded alike by every engine. */
function fillTriangular(
  out: Float64Array,
  n: number,
  [low, high, mode]: readonly [number, number, number],
  states: Int32Array,
  at: number,
): void {
  const [width, rise, fall] = [high - low, mode - low, high - mode]
  for (let i = 0; i < n; i++) {
    const u = nextUniform(states, at) * width
    out[i] = u < rise ? low + Math.sqrt(u * rise) : high - Math.sqrt((width - u) * fall)
  }
}
