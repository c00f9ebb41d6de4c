import type { Issue } from '@zerocarbon/accounting/errors'

/** Whether two lists say the same of the same cells, in the same order. */
export function sameIssues(a: readonly Issue[], b: readonly Issue[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b))
}
