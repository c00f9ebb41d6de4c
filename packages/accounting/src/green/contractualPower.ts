import { issueOf, type Issue } from '../errors/index.ts'
import { Decimal, showRounded } from '../quantity/index.ts'
import type { CellRef } from '../trace/index.ts'

/** A claim on green power by contract. */
export interface GreenClaim {
  readonly kind: 'trade' | 'certificate'
  /** Contract or certificate numbers; empty where none was given. */
  readonly id: string
  readonly megawattHours: Decimal
  /** ISO day of retirement; certificates count only when retired. */
  readonly retired: string | null
  readonly at: CellRef
}

/** Green power that counts, and what does not and why. */
export interface ContractualPower {
  /** MWh that may be claimed, never more than was bought. */
  readonly covered: Decimal
  readonly issues: readonly Issue[]
}

/**
 * How much bought power is covered by green trades and retired certificates.
 *
 * One MWh serves one claim: an id counts once, an unretired certificate does not count, and claims above the power
 * bought from the grid are cut off.
 *
 * @param purchased - MWh bought from the grid.
 * @see 发改能源〔2026〕622号 (retirement, year of production, cap at grid purchases)
 */
export function contractualPower(claims: readonly GreenClaim[], purchased: Decimal): ContractualPower {
  const issues: Issue[] = []
  const seen = new Set<string>()
  let sum = new Decimal(0)
  for (const { kind, id, megawattHours, retired, at } of claims) {
    if (id !== '' && seen.has(id)) issues.push(issueOf({ code: 'ZC-GREEN-TWICE', info: { what: id } }, at))
    else if (kind === 'certificate' && retired === null) {
      issues.push(issueOf({ code: 'ZC-GREEN-UNRETIRED', info: { id: id === '' ? '?' : id } }, at))
    } else sum = sum.plus(megawattHours)
    seen.add(id)
  }
  if (sum.lte(purchased)) return { covered: sum, issues }
  const info = { claimed: `${showRounded(sum, 3)} MWh`, purchased: `${showRounded(purchased, 3)} MWh` }
  return { covered: purchased, issues: [...issues, issueOf({ code: 'ZC-GREEN-OVER', info })] }
}
