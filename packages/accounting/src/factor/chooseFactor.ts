import { zcError } from '../errors/index.ts'
import type { Text } from '../trace/index.ts'
import type { Basis, Calibre, Factor, FactorKind, Method } from './factor.ts'

/** What a calculation wants of a factor set. */
export interface FactorQuery<K extends FactorKind = FactorKind> {
  readonly kind: K
  readonly carrier: string
  /** ISO day of the activity (its last day); absent: the latest there is. */
  readonly date?: string | undefined
  readonly region?: string | undefined
  readonly calibre?: Calibre | undefined
  readonly method?: Method | undefined
  readonly basis?: Basis | undefined
  /** How carrier and region are called in a refusal; their ids where left out. */
  readonly names?: { readonly carrier: Text; readonly region: Text } | undefined
}
type FactorOf<K extends FactorKind> = Extract<Factor, { kind: K }>

/**
 * Picks the one factor that answers a query: the latest data year not after the activity's date.
 *
 * Never zero, never another region's, never a later year's: what does not exist is an error that says what does.
 *
 * @param candidates - The factors of one carrier, any kind, in any order.
 * @throws {ZcError} `ZC-FACTOR-MISSING`, `ZC-FACTOR-DATE`, `ZC-FACTOR-EXPIRED`.
 */
export function chooseFactor<K extends FactorKind>(
  candidates: readonly Factor[],
  query: FactorQuery<K>,
): FactorOf<K> {
  const sameKind = candidates.filter((f): f is FactorOf<K> => f.kind === query.kind)
  const fitting = sameKind.filter((f) => fits(f, query))
  if (fitting.length === 0) {
    throw zcError('ZC-FACTOR-MISSING', {
      carrier: carrierOf(query),
      wanted: wantedOf(query),
      existing: existingOf(sameKind.length > 0 ? sameKind : candidates),
    })
  }
  const { date } = query
  if (date === undefined) return latest(fitting)
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

function fits(factor: Factor, query: FactorQuery): boolean {
  if (factor.region !== (query.region ?? 'CN')) return false
  switch (factor.kind) {
    case 'rate':
      return factor.calibre === null || factor.calibre === (query.calibre ?? 'average')
    case 'fuel':
      return factor.method === (query.method ?? 'general')
    case 'coal':
      return factor.basis === null || factor.basis === query.basis
  }
}

function latest<F extends Factor>(factors: readonly F[]): F {
  return factors.reduce((best, f) => (f.dataYear > best.dataYear ? f : best))
}

const carrierOf = ({ carrier, names }: FactorQuery): Text => names?.carrier ?? { zh: carrier, en: carrier }

/** What was looked for, in words. */
function wantedOf({ region = 'CN', calibre, method, basis, date, names }: FactorQuery): Text {
  const others = [calibre, method, basis, date].filter((part) => part !== undefined)
  const said = (place: string): string => [place, ...others].join(' · ')
  return { zh: said(names?.region.zh ?? region), en: said(names?.region.en ?? region) }
}

function existingOf(factors: readonly Factor[]): string[] {
  const national = (f: Factor): number => (f.region === 'CN' ? 0 : 1)
  const nearest = factors.toSorted(
    (a, b) => national(a) - national(b) || b.dataYear - a.dataYear || a.id.localeCompare(b.id, 'en'),
  )
  return nearest.slice(0, 6).map((f) => ('value' in f && f.value !== null ? `${f.id} (${f.value})` : f.id))
}
