import type { MergedBlock } from '../model/index.ts'

/** The merged cells that reach into the data rows of a table; undefined where there are none. */
export function mergesIn(
  { top, left, bottom, right }: MergedBlock,
  merges: readonly MergedBlock[] = [],
): readonly MergedBlock[] | undefined {
  const inside = merges.filter(
    (one) => one.top <= bottom && one.bottom >= top && one.left <= right && one.right >= left,
  )
  return inside.length === 0 ? undefined : inside
}
