import { zcError } from '@zerocarbon/accounting/errors'
import { releasedBy, type MethodBook } from '@zerocarbon/accounting/factor'
import type { Citation, Text } from '@zerocarbon/accounting/trace'

type Published = Pick<Citation, 'id' | 'released'> & { readonly name: Text; readonly value: string }

/**
 * A method book that answers only with what was certainly published by a day: process defaults and warming potentials.
 *
 * A default of the preferred guideline that came later gives way to the next guideline that was out by then, unless one
 * was asked for by name. A potential is of the set that was asked for, or an error: no other assessment stands in.
 *
 * @param day - ISO day.
 * @throws {ZcError} From its answers: `ZC-FACTOR-UNRELEASED`, and what the book throws.
 */
export function methodsKnownOn(
  book: MethodBook,
  day: string,
): Pick<MethodBook, 'parameter' | 'parametersOf' | 'potential'> {
  const refuse = (name: Text, rows: readonly Published[]): never => {
    throw zcError('ZC-FACTOR-UNRELEASED', {
      carrier: name,
      knownOn: day,
      released: rows.flatMap(({ released }) => released ?? []).toSorted()[0] ?? '',
      existing: rows.slice(0, 6).map(({ id, value }) => `${id} (${value})`),
    })
  }
  return {
    parameter(parameter, of, set) {
      const found = book.parameter(parameter, of, set)
      if (releasedBy(found, day)) return found
      const like = book
        .parametersOf(parameter)
        .filter((row) => row.of === found.of && (set === undefined || row.set === set))
      return like.find((row) => releasedBy(row, day)) ?? refuse(found.name, like)
    },
    parametersOf: (parameter) => book.parametersOf(parameter).filter((row) => releasedBy(row, day)),
    potential(gas, set) {
      const found = book.potential(gas, set)
      return releasedBy(found, day) ? found : refuse(found.name, [found])
    },
  }
}
