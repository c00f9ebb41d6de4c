import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { DataTier } from '@zerocarbon/accounting/trace'
import type { DataQuality } from '@zerocarbon/workbook'

/** Emissions by tier; null where nobody said. */
export const tiersJson = (byTier: ReadonlyMap<DataTier | null, Decimal>, unit: string): unknown[] =>
  [...byTier].map(([tier, value]) => ({
    tier,
    value: value.toNumber(),
    exact: value.toFixed(),
    unit,
  }))

/** The share of primary data for programs, as two sums of sizes; null where there are no emissions. */
export function qualityJson({ primary: { part, whole, byTier } }: DataQuality): Record<string, unknown> {
  return {
    primaryShare: {
      unit: 'tCO2e',
      part: part.toFixed(),
      whole: whole.toFixed(),
      ratio: whole.isZero() ? null : part.div(whole).toNumber(),
    },
    byTier: tiersJson(byTier, 'tCO2e'),
  }
}
