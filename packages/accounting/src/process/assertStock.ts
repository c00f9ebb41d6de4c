import { sum } from './arithmetic.ts'
import { assertWithin, joined, type NamedAmount } from './assertWithin.ts'
import type { Stream } from './Inputs.ts'
import { namedAmount } from './namedAmount.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/**
 * Refuses a stock that more leaves than was in it: what was used or lost of it would be less than nothing.
 *
 * @param into - Inputs that fill it; those nobody gave are left out of the names.
 * @throws {ZcError} `ZC-INPUT-RANGE` that names what was given on both sides.
 */
export function assertStock(
  method: ProcessMethod,
  stream: Stream,
  into: readonly string[],
  out: readonly string[],
): void {
  const side = (ids: readonly string[]): NamedAmount => {
    const given = ids.filter((id) => stream.numberOrNull(id)).map((id) => namedAmount(method, stream, id))
    const name = joined(given.map((each) => each.name))
    const amounts = given.map(({ amount }) => amount)
    return { name, amount: sum(name, amounts[0]?.unit ?? '', amounts) }
  }
  assertWithin(side(out), side(into), stream.label)
}
