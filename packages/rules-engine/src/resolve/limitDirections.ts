import { negationNormal, type Normal } from './negationNormal.ts'
import type { Condition, RuleSet } from '../ruleset/RuleSet.ts'

/** `upper`: more is worse; `lower`: less is worse. */
export type Direction = 'upper' | 'lower'

/** Which way each limit of a set points, where its requirements agree on it. */
export function limitDirections({ criteria }: Pick<RuleSet, 'criteria'>): Map<string, Direction> {
  const found = new Map<string, Direction | 'both'>()
  for (const { require } of criteria)
    for (const [limit, direction] of pointing(require)) {
      const known = found.get(limit)
      found.set(limit, known === undefined || known === direction ? direction : 'both')
    }
  return new Map(
    [...found].flatMap(([limit, direction]) => (direction === 'both' ? [] : [[limit, direction]])),
  )
}

function pointing(condition: Condition): (readonly [string, Direction])[] {
  const walk = (normal: Normal): (readonly [string, Direction])[] => {
    if ('all' in normal) return normal.all.flatMap(walk)
    if ('any' in normal) return normal.any.flatMap(walk)
    const { leaf, op } = normal
    if (leaf.limit === undefined || op === 'equals' || op === 'differs') return []
    return [[leaf.limit, op === 'atMost' || op === 'lessThan' ? 'upper' : 'lower']]
  }
  return walk(negationNormal(condition, false))
}
