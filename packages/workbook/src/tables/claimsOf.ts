import type { Period } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { DatedClaim } from './readGreen.ts'

/** Contracts count in the year the power was generated (发改能源〔2026〕622号); those of other years do not. */
export function claimsOf(
  claims: readonly DatedClaim[],
  { first, last, start, end }: Period,
): { claims: DatedClaim[]; issues: Issue[] } {
  const belongs = ({ period }: DatedClaim): boolean => period.first >= first && period.last <= last
  const issues = claims
    .filter((claim) => !belongs(claim))
    .map(({ period, at }): Issue => {
      const info = { start: period.start, end: period.end, reporting: `${start} – ${end}` }
      return { code: 'ZC-PERIOD-OUTSIDE', info, severity: 'should', at }
    })
  return { claims: claims.filter(belongs), issues }
}
