import type { Confidence } from '@zerocarbon/accounting/trace'
import data from '../bands/product-energy-2026.1.json' with { type: 'json' }

/** What is published of the energy of a product: the lowest and the highest level, over all its classes. */
export interface ProductBand {
  /** Chinese first, English second, then others. */
  readonly names: readonly string[]
  /** All energy as standard coal, or electricity alone. */
  readonly kind: 'energy' | 'electricity'
  readonly numerator: 'kgce' | 'kWh'
  /** Unit of the product; a word of the trade where it is no unit of ours. */
  readonly per: string
  /** Decimal text, in `numerator` per `per`. */
  readonly least: string
  readonly most: string
  readonly sources: readonly string[]
  /** Of the weakest row. */
  readonly confidence: Confidence
}

/**
 * Bands of energy per product from the national energy limits and the benchmark and baseline levels of 2023.
 *
 * Only for noticing slips: classes, corrections and dates are left out, so no plant can be judged by them.
 */
export const productBands: readonly ProductBand[] = data.bands as readonly ProductBand[]
