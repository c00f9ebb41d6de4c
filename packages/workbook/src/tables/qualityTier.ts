import type { CellValue } from '../model/index.ts'

/** How the amount of a row came about, as far as its quality tier tells. */
export type QualityTier = 'measured' | 'estimated' | 'unknown'

/** The words people are told; no standard we know of fixes them. */
export const qualityWords: readonly string[] = [
  '计量',
  '实测',
  '抄表',
  '估算',
  'metered',
  'measured',
  'estimate',
]

const ESTIMATED = /^(估|estimat|est(\.|$|\s))/i
// Measured has to be said plainly: `计量表坏，估算` is an estimate.
const MEASURED = /^(计量|实测|抄表|metered|measured)$/i

/** The tier a cell names; null where it is blank. An estimate may add words, `估算（按上月）`. */
export function qualityTier(value: CellValue): QualityTier | null {
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : value
  if (text === null || text === '') return null
  if (typeof text !== 'string') return 'unknown'
  if (ESTIMATED.test(text)) return 'estimated'
  return MEASURED.test(text) ? 'measured' : 'unknown'
}
