import { Decimal } from '../quantity/index.ts'
import { isPrimary, type DataTier } from '../trace/index.ts'

/** A line as the share of primary data sees it. */
export interface TieredLine {
  /** All lines in one unit. */
  readonly emissions: Decimal
  /** Null where nobody said: such a line never counts as primary. */
  readonly tier: DataTier | null
}

/** A share kept as numerator and denominator, in the unit of the lines; both are sums of sizes, so never negative. */
export interface DataShare {
  readonly part: Decimal
  readonly whole: Decimal
  /** Size by tier; tiers without lines are absent, lines without a tier stand under `null`. */
  readonly byTier: ReadonlyMap<DataTier | null, Decimal>
}

/**
 * The share of emissions that rests on measured or invoiced data.
 *
 * A line counts with its size: power sold on a guess makes a total no better, and with signs the share could pass 1.
 */
export function primaryDataShare(lines: readonly TieredLine[]): DataShare {
  let part = new Decimal(0)
  let whole = new Decimal(0)
  const byTier = new Map<DataTier | null, Decimal>()
  for (const { emissions, tier } of lines) {
    const size = emissions.abs()
    whole = whole.plus(size)
    byTier.set(tier, byTier.get(tier)?.plus(size) ?? size)
    if (tier !== null && isPrimary(tier)) part = part.plus(size)
  }
  return { part, whole, byTier }
}

/**
 * Whether the share reaches a limit, by part against limit × whole, without dividing. A whole of zero reaches nothing.
 *
 * @param limit - A fraction from 0 to 1.
 */
export function sharePasses({ part, whole }: Pick<DataShare, 'part' | 'whole'>, limit: Decimal): boolean {
  return !whole.isZero() && part.gte(limit.times(whole))
}
