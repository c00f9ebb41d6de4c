import type { EmissionPlan, InventoryInput, InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { Factor } from '@zerocarbon/accounting/factor'
import type { CellRef } from '@zerocarbon/accounting/trace'

/** Records of a report that the factor set itself warns of, once each, at the first row that uses them. */
export function remarkIssues(lines: readonly InventoryLine[], locate: InventoryInput['locate']): Issue[] {
  const found = new Map<Factor, { readonly first: number; readonly rows: number }>()
  for (const { plan, keys } of lines)
    for (const factor of plan.factors.filter(isWarned)) {
      const known = found.get(factor) ?? { first: keys[0]!, rows: 0 }
      found.set(factor, { first: known.first, rows: known.rows + keys.length })
    }
  return [...found].map(([factor, { first, rows }]) => issueWith(factor, rows, locate(first)))
}

/** The same of one computation outside a table, as an answer carries it: absent where there is none. */
export function remarkWarnings({ factors }: Pick<EmissionPlan, 'factors'>): {
  readonly warnings?: readonly Issue[]
} {
  if (!factors.some(isWarned)) return {}
  return { warnings: factors.filter(isWarned).map((factor) => issueWith(factor, 0)) }
}

const isWarned = ({ warning }: Factor): boolean => warning !== undefined

function issueWith(factor: Factor, rows: number, at?: CellRef): Issue {
  const info = { factor: factor.id, rows, remark: factor.warning! }
  return issueOf({ code: 'ZC-FACTOR-UNUSUAL', info }, at)
}
