import { tierNames, type DataTier } from '@zerocarbon/accounting/trace'
import type { CellValue } from '../model/index.ts'

/** The words people are told; no standard we know of fixes them. */
export const qualityWords: readonly string[] = [
  ...Object.values(tierNames).map(({ zh }) => zh),
  '计量',
  '抄表',
  '发票',
  ...Object.values(tierNames).map(({ en }) => en.toLowerCase()),
  'metered',
]

const ESTIMATED = /^(估|estimat|est(\.|$|\s))/i
// The others have to be said plainly: `计量表坏，估算` is an estimate.
const plain: readonly (readonly [DataTier, RegExp])[] = [
  ['measured', /^(计量|实测|抄表|metered|measured)$/i],
  ['invoice', /^(票据|发票|结算单|账单|invoiced?|bill|receipt)$/i],
  ['calculated', /^(计算|推算|calculated|computed)$/i],
  ['default', /^(缺省值?|默认值?|default)$/i],
]

/** The tier a cell names; null where it is blank. An estimate may add words, `估算（按上月）`. */
export function qualityTier(value: CellValue): DataTier | 'unknown' | null {
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : value
  if (text === null || text === '') return null
  if (typeof text !== 'string') return 'unknown'
  if (ESTIMATED.test(text)) return 'estimated'
  return plain.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown'
}
