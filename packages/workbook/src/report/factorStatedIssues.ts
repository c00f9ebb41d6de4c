import type { InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { StatedRows } from '../tables/statedRows.ts'
import { factorIdOf } from './factorIdOf.ts'

/**
 * Factors that rows of ZC_Activity state two uncertainties for: a factor has one. The largest counts; one issue for
 * each factor, at the first row that says less.
 */
export function factorStatedIssues(
  lines: readonly InventoryLine[],
  { any, of, factorAt }: StatedRows,
): Issue[] {
  if (!any) return []
  const found = new Map<string, { readonly key: number; readonly stated: Decimal }[]>()
  for (const line of lines) {
    const factor = factorIdOf(line)
    if (factor === null) continue
    const rows = found.get(factor) ?? []
    found.set(factor, rows)
    for (const key of line.keys) {
      const stated = of(key).factor
      if (stated !== null) rows.push({ key, stated })
    }
  }
  return [...found].flatMap(([factor, rows]): Issue[] => {
    const most = rows.reduce<Decimal | null>((max, { stated }) => (max?.gte(stated) ? max : stated), null)
    const less = rows
      .filter(({ stated }) => most !== null && stated.lt(most))
      .toSorted((a, b) => a.key - b.key)[0]
    if (!less || !most) return []
    const percent = (fraction: Decimal): string => `${fraction.times(100).toFixed()}%`
    const info = {
      column: `因子不确定度 factor uncertainty, ${factor}`,
      text: percent(less.stated),
      allowed: percent(most),
    }
    return [{ ...issueOf({ code: 'ZC-VALUE-INVALID', info }, factorAt(less.key)), severity: 'should' }]
  })
}
