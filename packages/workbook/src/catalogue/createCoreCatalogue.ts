import type { Language } from '@zerocarbon/accounting/errors'
import type { FactorSet } from '@zerocarbon/factors'
import { catalogueOf, type Catalogue } from './catalogueOf.ts'

/**
 * A catalogue for functions that are given all they need: it has no code to read tables or to judge by rules, and a host
 * must not ask it to. Small enough to stand there before the first cell calculates.
 */
export function createCoreCatalogue(given: {
  readonly factors: FactorSet
  readonly language: Language
}): Catalogue {
  const whole = (): never => {
    throw new Error('ZC: only the whole catalogue reads tables')
  }
  return catalogueOf({ ...given, reader: { report: whole, assessor: whole } })
}
