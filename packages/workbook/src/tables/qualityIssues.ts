import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellText, type CellValue } from '../model/index.ts'
import { qualityTier, qualityWords } from './qualityTier.ts'

/** Quality tiers nobody here understands, each word once, where it stands first: a plant may have tiers of its own. */
export function qualityIssues(
  rows: readonly (readonly CellValue[])[],
  column: number,
  place: (row: number) => CellRef,
): Issue[] {
  if (column < 0) return []
  const seen = new Set<CellValue>()
  return rows.flatMap((row, r) => {
    const value = row[column] ?? null
    // An error value is more than an unknown word and has an issue of its own.
    if (seen.has(value) || typeof value === 'object') return []
    seen.add(value)
    if (qualityTier(value) !== 'unknown') return []
    const info = { text: cellText(value).slice(0, 40), known: qualityWords }
    return [issueOf({ code: 'ZC-QUALITY-UNKNOWN', info }, place(r))]
  })
}
