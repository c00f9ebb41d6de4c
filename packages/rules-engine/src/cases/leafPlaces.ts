import type { Condition, Criterion, Leaf, Reading } from '../ruleset/RuleSet.ts'

/** Steps from the top of a set's file. */
export type RulePath = readonly (string | number)[]

/** One comparison of a criterion, where it stands, and in which reading. */
export interface LeafPlace {
  readonly criterion: Criterion
  readonly role: 'require' | 'appliesWhen'
  readonly reading: Reading | undefined
  readonly leaf: Leaf
  readonly path: RulePath
  /** The conditions around it, outermost first. */
  readonly around: readonly Condition[]
}

/** Every comparison of a criterion, once for each of its readings. */
export function leafPlaces(criterion: Criterion, index: number): LeafPlace[] {
  const { require, appliesWhen, readings = [undefined] } = criterion
  const top: RulePath = ['criteria', index]
  return [
    ...(appliesWhen ? within(appliesWhen, [...top, 'appliesWhen']) : []).map((place) => ({
      ...place,
      criterion,
      role: 'appliesWhen' as const,
      reading: undefined,
    })),
    ...readings.flatMap((reading) =>
      within(require, [...top, 'require']).map((place) => ({
        ...place,
        criterion,
        role: 'require' as const,
        reading,
      })),
    ),
  ]
}

type Inside = Pick<LeafPlace, 'leaf' | 'path' | 'around'>

function within(condition: Condition, path: RulePath, around: readonly Condition[] = []): Inside[] {
  const inner = [...around, condition]
  if ('not' in condition) return within(condition.not, [...path, 'not'], inner)
  if ('all' in condition || 'any' in condition) {
    const key = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    return parts.flatMap((part, index) => within(part, [...path, key, index], inner))
  }
  return [{ leaf: condition, path, around }]
}
