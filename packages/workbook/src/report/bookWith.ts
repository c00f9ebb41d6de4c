import { zcError } from '@zerocarbon/accounting/errors'
import type { Factor, FactorKind, FactorQuery, Method } from '@zerocarbon/accounting/factor'
import { methodsKnownOn, type FactorBook } from '@zerocarbon/factors'

/** Which published values to compute with, in place of the preferred ones. */
export interface FactorChoice {
  /** A named set of fuel defaults, such as `ipcc-2006`. */
  readonly set?: string
  /** A family of guidelines for fuels. */
  readonly family?: Method
  /** ISO day: only what was published by then, process defaults and warming potentials too. */
  readonly knownOn?: string
}

/**
 * A book that answers from one set or family of fuels, or with what was known on a day. A fuel the set lacks is an error
 * as ever: nothing of another set stands in. Electricity and heat have their calibre and year, and no such set.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a set that has no fuels.
 */
export function bookWith(book: FactorBook, { set, family, knownOn }: FactorChoice): FactorBook {
  const sets = new Set(book.factors.flatMap((factor) => (factor.kind === 'fuel' ? (factor.set ?? []) : [])))
  if (set !== undefined && !sets.has(set))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'set',
      text: set.slice(0, 40),
      allowed: [...sets].toSorted().join(' · '),
    })
  if (set === undefined && family === undefined && knownOn === undefined) return book
  return {
    ...book,
    ...(knownOn === undefined ? {} : methodsKnownOn(book, knownOn)),
    find<K extends FactorKind>(query: FactorQuery<K>): Extract<Factor, { kind: K }> {
      const fuel = query.kind === 'fuel'
      return book.find<K>({
        ...query,
        ...(fuel && set !== undefined && query.set === undefined ? { set } : {}),
        ...(fuel && family !== undefined ? { method: family } : {}),
        ...(knownOn === undefined || query.knownOn !== undefined ? {} : { knownOn }),
      })
    },
  }
}
