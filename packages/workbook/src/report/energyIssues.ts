import type { Energy, InventoryInput, InventoryLine } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'

/** Lines without standard coal, each once, at the unit of its first row. The emissions stand without it: it only asks for a look. */
export function energyIssues(
  energies: readonly (Energy | null)[],
  locate: InventoryInput['locate'],
): Issue[] {
  const seen = new Set<InventoryLine>()
  return energies.flatMap((energy) =>
    (energy?.missing ?? []).flatMap(({ line, problem }): Issue[] => {
      if (seen.has(line)) return []
      seen.add(line)
      return [{ ...problem, severity: 'should', at: locate(line.keys[0]!, 'unit') }]
    }),
  )
}
