import type { InventoryInput, InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { ownSet, reviewDue } from '@zerocarbon/accounting/factor'
import { cellRanges } from './cellRanges.ts'
import type { UsedValue } from './UsedValue.ts'

/** So many ranges of cells say where to look. */
const CELLS = 3

type Locate = InventoryInput['locate']

/** Fuel factors of several named sets in one report. A company's own factors are no set of defaults. */
export function mixedSetIssues(lines: readonly InventoryLine[], locate: Locate): Issue[] {
  const setOf = ({ plan }: InventoryLine): string | undefined => {
    const set = plan.factors.find((factor) => factor.kind === 'fuel')?.set
    return set === ownSet ? undefined : set
  }
  const named = new Set(lines.flatMap((line) => setOf(line) ?? []))
  // Mostly there is one: the rows, which are many, are gathered only where there are more.
  if (named.size < 2) return []
  const bySet = [...named].map((set) => {
    return [set, lines.flatMap((line) => (setOf(line) === set ? line.keys : []))] as const
  })
  // The set with the fewest rows is the likely stranger.
  const sorted = bySet.toSorted(([, a], [, b]) => a.length - b.length)
  const sets = sorted.map(([set, keys]) => {
    const cells = cellRanges(keys.slice(0, 200).map((key) => locate(key)))
    const more = cells.length > CELLS || keys.length > 200
    return { set, rows: keys.length, cells: [...cells.slice(0, CELLS), ...(more ? ['…'] : [])] }
  })
  return [issueOf({ code: 'ZC-FACTOR-MIXED', info: { sets } }, locate(sorted[0]![1][0]!))]
}

/**
 * Published values that were to be looked at again before the report's last day, once each. There is no day from which
 * they are refused: no source sets one, and whoever reports has no other number.
 *
 * @param end - ISO day. The clock of the machine plays no part, so that a report is the same whenever it is computed.
 */
export function reviewIssues(
  used: readonly UsedValue[],
  lines: readonly InventoryLine[],
  end: string,
  locate: Locate,
): Issue[] {
  const due = new Map(used.flatMap(({ cite }) => (reviewDue(cite, end) ? [[cite.id, cite] as const] : [])))
  if (due.size === 0) return []
  const firstRow = new Map<string, number>()
  for (const { plan, keys } of lines)
    for (const { id } of plan.factors)
      if (!firstRow.has(id) && keys[0] !== undefined) firstRow.set(id, keys[0])
  return [...due.values()].map(({ id, reviewBy }) => {
    const row = firstRow.get(id)
    const problem = { code: 'ZC-FACTOR-REVIEW', info: { factor: id, reviewBy, end } } as const
    return issueOf(problem, row === undefined ? undefined : locate(row))
  })
}
