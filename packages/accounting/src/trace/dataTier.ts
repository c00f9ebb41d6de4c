import type { Text } from './text.ts'

/** How a figure came about, from the strongest to the weakest. */
export type DataTier = 'measured' | 'invoice' | 'calculated' | 'estimated' | 'default'

/** The tiers in order, with the words people read. */
export const tierNames: Readonly<Record<DataTier, Text>> = {
  measured: { zh: '实测', en: 'Measured' },
  invoice: { zh: '票据', en: 'Invoice' },
  calculated: { zh: '计算', en: 'Calculated' },
  estimated: { zh: '估算', en: 'Estimated' },
  default: { zh: '缺省值', en: 'Default' },
}

/** Primary data: read from a meter or laboratory, or stated in an invoice. */
export const isPrimary = (tier: DataTier): boolean => tier === 'measured' || tier === 'invoice'
