/**
 * An integer power by multiplying from left to right, so that every JavaScript engine gives the same double: the
 * language leaves the last bits of its own power function to the engine.
 *
 * @param base - Not zero where the exponent is negative.
 * @param exponent - A whole number; IF97 uses −41 to 58.
 */
export function integerPower(base: number, exponent: number): number {
  let product = 1
  for (let left = Math.abs(exponent); left > 0; left -= 1) product *= base
  return exponent < 0 ? 1 / product : product
}
