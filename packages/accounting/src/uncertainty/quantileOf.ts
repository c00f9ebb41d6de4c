/**
 * The value below which a share of sorted values lies, on the straight line between neighbours, as PERCENTILE.INC of a
 * spreadsheet has it.
 *
 * @param sorted - Ascending, at least one.
 * @param share - From 0 to 1.
 */
export function quantileOf(sorted: Float64Array, share: number): number {
  const rank = share * (sorted.length - 1)
  const below = Math.floor(rank)
  const low = sorted[below]!
  return low + (rank - below) * (sorted[Math.min(below + 1, sorted.length - 1)]! - low)
}
