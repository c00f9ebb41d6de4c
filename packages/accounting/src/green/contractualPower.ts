import { issueOf, type Issue, type Problem } from '../errors/index.ts'
import { Decimal, showRounded } from '../quantity/index.ts'
import type { CellRef } from '../trace/index.ts'

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
 * One MWh serves one claim: an id counts once, a certificate without a number or not retired does not count, and claims above the power
 * bought from the grid and kept are cut off, at the first claim that goes beyond it.
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
  const kept = Decimal.max(purchased.minus(sold), 0)
  let sum = new Decimal(0)
  let over: GreenClaim['at'] | undefined
  for (const claim of claims) {
    const { id, megawattHours, at } = claim
    const problem = seen.has(id) ? twice(id) : unretired(claim, on)
    if (problem) {
      issues.push(issueOf(problem, at))
    } else {
      sum = sum.plus(megawattHours)
      if (over === undefined && sum.gt(kept)) over = at
    }
    if (id !== '') seen.add(id)
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

const twice = (what: string): Problem => ({ code: 'ZC-GREEN-TWICE', info: { what } })

/** Why a certificate does not count; a trade needs no retirement. */
function unretired({ kind, id, retired, from }: GreenClaim, on: string): Problem | undefined {
  if (kind === 'trade') return undefined
  const named = id === '' ? '?' : id
  if (retired === null) return { code: 'ZC-GREEN-UNRETIRED', info: { id: named } }
  if (retired > on) return { code: 'ZC-GREEN-UNRETIRED', info: { id: named, retired, after: on } }
  if (from !== undefined && retired < from)
    return { code: 'ZC-GREEN-UNRETIRED', info: { id: named, retired, before: from } }
  return id === '' ? { code: 'ZC-GREEN-UNNUMBERED', info: {} } : undefined
}
