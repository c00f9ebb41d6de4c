import type { InventoryLine } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { DataTier } from '@zerocarbon/accounting/trace'
import { dataQuality } from './dataQuality.ts'
import type { PlantReport } from './plantReport.ts'
import { tierWords } from './tierWords.ts'

/** Gives the tiers of several lines together in words; null for lines in no total. */
export function lineTiers(
  report: PlantReport,
  language: Language,
): (lines: readonly InventoryLine[]) => string | null {
  const tiers = new Map(dataQuality(report).lines.map(({ line, byTier }) => [line, byTier]))
  return (lines) => {
    const sums = new Map<DataTier | null, Decimal>()
    for (const line of lines)
      for (const [tier, value] of tiers.get(line) ?? [])
        sums.set(tier, (sums.get(tier) ?? new Decimal(0)).plus(value.abs()))
    return sums.size === 0 ? null : tierWords(sums, language)
  }
}
