import { zcError } from '../errors/index.ts'
import type { Text } from '../trace/index.ts'
import type { Basis, Calibre, Factor, FactorKind, FootprintCalibre, Method } from './factor.ts'
import { releasedBy } from './releasedBy.ts'

/** What a calculation wants of a factor set. */
export interface FactorQuery<K extends FactorKind = FactorKind> {
  readonly kind: K
  readonly carrier: string
  /** ISO day of the activity (its last day); absent: the latest there is. */
  readonly date?: string | undefined
  readonly region?: string | undefined
  readonly calibre?: Calibre | FootprintCalibre | undefined
  /** A named set, such as `ipcc-2006`: then family, date and, unless given, region do not choose. */
  readonly set?: string | undefined
  /** A kind of the carrier; absent: the carrier as such. */
  readonly of?: string | undefined
  /** The unit the factor must be stated per, such as `kWh(gross)`; absent: any but heats. */
  readonly per?: string | undefined
  /** ISO day: only what was released by then, for a report that must use what was known. */
  readonly knownOn?: string | undefined
  readonly method?: Method | undefined
  readonly basis?: Basis | undefined
  /** How carrier and region are called in a refusal; their ids where left out. */
  readonly names?: { readonly carrier: Text; readonly region: Text } | undefined
}
/** The set of what a company imported. */
export const ownSet = 'own'

type FactorOf<K extends FactorKind> = Extract<Factor, { kind: K }>

/**
 * Picks the one factor that answers a query: the latest data year not after the activity's date.
 *
 * Never zero, never another region's, never a later year's: what does not exist is an error that says what does.
 *
 * @param candidates - The factors of one carrier, any kind, in any order.
 * @throws {ZcError} `ZC-FACTOR-MISSING`, `ZC-FACTOR-UNRELEASED`, `ZC-FACTOR-DATE`, `ZC-FACTOR-EXPIRED`.
 */
export function chooseFactor<K extends FactorKind>(
  candidates: readonly Factor[],
  query: FactorQuery<K>,
): FactorOf<K> {
  const sameKind = candidates.filter((f): f is FactorOf<K> => f.kind === query.kind)
  const fitAnyDay = sameKind.filter((f) => fits(f, query))
  if (fitAnyDay.length === 0) {
    throw zcError('ZC-FACTOR-MISSING', {
      carrier: carrierOf(query),
      wanted: wantedOf(query),
      existing: existingOf(sameKind.length > 0 ? sameKind : candidates),
    })
  }
  const fitting = knownOf(fitAnyDay, query)
  const { date } = query
  if (date === undefined || query.set !== undefined) return latest(fitting)
  const begun = fitting.filter((f) => f.dataYear <= Number(date.slice(0, 4)) && f.valid.from <= date)
  if (begun.length === 0) {
    const earliest = fitting.map((f) => f.valid.from.slice(0, 4)).toSorted()[0]!
    throw zcError('ZC-FACTOR-DATE', { carrier: carrierOf(query), date, earliest })
  }
  const holding = begun.filter((f) => f.valid.to === null || date <= f.valid.to)
  if (holding.length === 0) {
    throw zcError('ZC-FACTOR-EXPIRED', { carrier: carrierOf(query), date, latest: latest(begun).valid.to! })
  }
  return latest(holding)
}

/** What was released by the day the query names. @throws {ZcError} `ZC-FACTOR-UNRELEASED`. */
function knownOf<F extends Factor>(factors: readonly F[], query: FactorQuery): readonly F[] {
  const { knownOn } = query
  if (knownOn === undefined) return factors
  const known = factors.filter((f) => releasedBy(f, knownOn))
  if (known.length > 0) return known
  const released = factors.flatMap((f) => f.released ?? []).toSorted()
  throw zcError('ZC-FACTOR-UNRELEASED', {
    carrier: carrierOf(query),
    knownOn,
    released: released[0] ?? '',
    existing: existingOf(factors),
  })
}

function fits(factor: Factor, query: FactorQuery): boolean {
  if (factor.of !== query.of) return false
  if (query.per !== undefined && factor.per !== query.per) return false
  // Gross and net heat differ by 5 to 10 %: a row per heat is found by its unit, never by chance.
  if (query.per === undefined && factor.kind === 'fuel' && factor.heat !== undefined) return false
  if (query.set === undefined) {
    // What a company brought along is taken where it is asked for.
    if (factor.set === ownSet || factor.region !== (query.region ?? 'CN')) return false
  } else if (factor.set !== query.set || factor.region !== (query.region ?? factor.region)) {
    return false
  }
  switch (factor.kind) {
    case 'rate':
      return factor.calibre === null || factor.calibre === (query.calibre ?? 'average')
    case 'fuel':
      return query.set !== undefined || factor.method === (query.method ?? 'general')
    case 'coal':
      return factor.basis === null || factor.basis === query.basis
  }
}

function latest<F extends Factor>(factors: readonly F[]): F {
  return factors.reduce((best, f) => (f.dataYear > best.dataYear ? f : best))
}

const carrierOf = ({ carrier, names }: FactorQuery): Text => names?.carrier ?? { zh: carrier, en: carrier }

/** What was looked for, in words. */
function wantedOf({ region, calibre, method, basis, date, set, of, per, names }: FactorQuery): Text {
  const others = [set, of, calibre, method, basis, per, date].filter((part) => part !== undefined)
  const said = (place: string | undefined): string => [place ?? region ?? 'CN', ...others].join(' · ')
  // A set that was asked for by name is not of a region.
  if (set !== undefined && region === undefined) return { zh: others.join(' · '), en: others.join(' · ') }
  return { zh: said(names?.region.zh), en: said(names?.region.en) }
}

function existingOf(factors: readonly Factor[]): string[] {
  const national = (f: Factor): number => (f.region === 'CN' ? 0 : 1)
  const nearest = factors.toSorted(
    (a, b) => national(a) - national(b) || b.dataYear - a.dataYear || a.id.localeCompare(b.id, 'en'),
  )
  return nearest.slice(0, 6).map((f) => ('value' in f && f.value !== null ? `${f.id} (${f.value})` : f.id))
}
