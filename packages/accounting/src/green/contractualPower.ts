import { issueOf, type Issue, type Problem } from '../errors/index.ts'
import { Decimal, showRounded } from '../quantity/index.ts'
import type { CellRef } from '../trace/index.ts'
import { overlap, serialsOf, type Serials } from './serialsOf.ts'

/** A claim on green power by contract. */
export interface GreenClaim {
  readonly kind: 'trade' | 'certificate'
  /** Number of the contract or of the certificate; empty where none was given. */
  readonly id: string
  readonly megawattHours: Decimal
  /** ISO day of retirement; certificates count only when retired. */
  readonly retired: string | null
  /** ISO day its power begins; a certificate cannot be retired before. */
  readonly from?: string
  /** Whether a trade names what ties it to this user: an owner or the numbers of its certificates. */
  readonly tied?: boolean
  readonly at: CellRef
}

/** Green power that counts, and what does not and why. */
export interface ContractualPower {
  /** MWh that may be claimed, never more than was bought and kept. */
  readonly covered: Decimal
  readonly issues: readonly Issue[]
}

/**
 * How much bought power is covered by green trades and retired certificates.
 *
 * One MWh serves one claim: an id counts once, certificates whose numbers lie in those of an earlier row do not count, nor
 * does one without a number or not retired, and claims above the power bought from the grid and kept are cut off, at the
 * first claim that goes beyond it. A trade counts by its contract; one without any number does not, and one that names
 * neither owner, certificates nor retirement asks for a look.
 *
 * @param purchased - MWh bought from the grid.
 * @param sold - MWh of it passed on to others; who uses the power claims it.
 * @param on - ISO day of the look: what is retired later is not retired yet.
 * @see 发改能源〔2026〕622号 (retirement, year of production, cap at grid purchases)
 */
export function contractualPower(
  claims: readonly GreenClaim[],
  purchased: Decimal,
  sold: Decimal = new Decimal(0),
  on = '9999-12-31',
): ContractualPower {
  const issues: Issue[] = []
  const seen = new Set<string>()
  const sharedWith = serialLedger()
  const kept = Decimal.max(purchased.minus(sold), 0)
  let sum = new Decimal(0)
  let over: GreenClaim['at'] | undefined
  const bare: GreenClaim[] = []
  for (const claim of claims) {
    const { id, megawattHours, at } = claim
    const other = seen.has(id) ? undefined : sharedWith(claim)
    const problem = seen.has(id) ? twice(id) : other === undefined ? unretired(claim, on) : twice(id, other)
    if (problem) {
      issues.push(issueOf(problem, at))
    } else {
      sum = sum.plus(megawattHours)
      if (claim.kind === 'trade' && claim.tied === false && claim.retired === null) bare.push(claim)
      if (over === undefined && sum.gt(kept)) over = at
    }
    if (id !== '') seen.add(id)
  }
  if (bare.length > 0) {
    const info = { id: bare[0]!.id, trades: bare.length }
    issues.push(issueOf({ code: 'ZC-GREEN-UNNUMBERED', info }, bare[0]!.at))
  }
  if (over === undefined) return { covered: sum, issues }
  const shown = (value: Decimal): string => `${showRounded(value, 3)} MWh`
  const info = {
    claimed: shown(sum),
    purchased: shown(purchased),
    ...(sold.isZero() ? {} : { sold: shown(sold) }),
  }
  return { covered: kept, issues: [...issues, issueOf({ code: 'ZC-GREEN-OVER', info }, over)] }
}

const twice = (what: string, other?: string): Problem => ({
  code: 'ZC-GREEN-TWICE',
  info: other === undefined ? { what } : { what, other },
})

/** Remembers the numbers of certificates, and gives the id of an earlier row that has some of them too. */
function serialLedger(): (claim: GreenClaim) => string | undefined {
  interface Known extends Serials {
    readonly id: string
  }
  // Single numbers are many and equal only to themselves, which the id tells; so they are held against ranges alone.
  const ranges: Known[] = []
  const singles: Known[] = []
  return ({ kind, id, megawattHours }) => {
    if (kind !== 'certificate' || id === '') return undefined
    const own = serialsOf(id, megawattHours)
    const found = own.flatMap((serials) =>
      (isSingle(serials) ? ranges : [...ranges, ...singles]).filter((known) => overlap(known, serials)),
    )
    for (const serials of own) (isSingle(serials) ? singles : ranges).push({ ...serials, id })
    return found[0]?.id
  }
}

const isSingle = ({ first, last }: Serials): boolean => first === last

/** Why a claim does not count; a trade needs no retirement, but one that is stated is held to the same days. */
function unretired({ kind, id, retired, from, tied }: GreenClaim, on: string): Problem | undefined {
  if (kind === 'trade' && id === '' && tied !== true)
    return { code: 'ZC-GREEN-UNNUMBERED', info: { trades: 0 } }
  const named = id === '' ? '?' : id
  if (retired === null)
    return kind === 'trade' ? undefined : { code: 'ZC-GREEN-UNRETIRED', info: { id: named } }
  if (retired > on) return { code: 'ZC-GREEN-UNRETIRED', info: { id: named, retired, after: on } }
  if (from !== undefined && retired < from)
    return { code: 'ZC-GREEN-UNRETIRED', info: { id: named, retired, before: from } }
  return id === '' && kind === 'certificate' ? { code: 'ZC-GREEN-UNNUMBERED', info: {} } : undefined
}
