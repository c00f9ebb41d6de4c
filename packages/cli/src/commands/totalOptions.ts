import type { Way } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import type { Method } from '@zerocarbon/accounting/factor'
import { cn2026, createFactorBook, type FactorBook } from '@zerocarbon/factors'
import { calibreNamed, factorSetNamed, readDay, type TotalChoice } from '@zerocarbon/workbook'

/** What a total may be chosen by on the command line, each as typed. */
export interface TypedChoice {
  readonly way?: string | undefined
  readonly calibre?: string | undefined
  readonly set?: string | undefined
  readonly family?: string | undefined
  readonly knownOn?: string | undefined
  readonly gwp?: string | undefined
}

const ways: readonly Way[] = ['location', 'market', 'park']
const families: readonly Method[] = ['general', 'ets', 'reductant']
const gases = ['CO2', 'CO2e'] as const

/** The book totals are computed from. */
export const totalsBook: FactorBook = createFactorBook(cn2026)

/**
 * A choice as typed, checked.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID`, `ZC-CALIBRE-UNKNOWN`, `ZC-DATE-INVALID`, `ZC-VALUE-INVALID`.
 */
export function totalChoice({ way, calibre, set, family, knownOn, gwp }: TypedChoice): TotalChoice {
  return {
    way: oneOf('way', way ?? 'location', ways),
    ...(calibre === undefined ? {} : { calibre: calibreNamed(calibre) }),
    ...(set === undefined ? {} : { set: factorSetNamed(set, totalsBook) }),
    ...(family === undefined ? {} : { family: oneOf('family', family, families) }),
    ...(knownOn === undefined ? {} : { knownOn: readDay(knownOn) }),
    ...(gwp === undefined ? {} : { potentials: oneOf('gwp', gwp, totalsBook.potentialSets) }),
  }
}

/** @throws {ZcError} `ZC-ARGUMENT-INVALID`. */
export function gasNamed(text: string): 'CO2' | 'CO2e' {
  return oneOf('gas', text, gases)
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((each) => each.toLowerCase() === text.trim().toLowerCase())
  if (found !== undefined) return found
  throw zcError('ZC-ARGUMENT-INVALID', { name, text: text.slice(0, 40), allowed: known.join(' · ') })
}
