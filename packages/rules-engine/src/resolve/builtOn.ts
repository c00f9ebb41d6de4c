import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'
import { limitsOf } from './limitsOf.ts'

/**
 * A set together with what it takes over from the set it builds on. Its own entries come first, so that what is said of
 * them keeps its place in the file; of the other's limits those remain that some criterion still needs. Doing it twice
 * changes nothing, so a set of a bundle can be read again.
 */
export function builtOn(own: RuleSetFile, base: RuleSetFile): RuleSetFile {
  const without = new Set(own.extends?.without)
  const ids = new Set(own.criteria.map(({ id }) => id))
  const criteria = [...own.criteria, ...base.criteria.filter(({ id }) => !ids.has(id) && !without.has(id))]
  const offers = [...new Set([...(own.offers ?? []), ...(base.offers ?? [])])]
  const needed = new Set([...offers, ...criteria.flatMap(limitsOf)])
  const parameters = filled(own.parameters, base.parameters, (name) => needed.has(name))
  const { phases = base.phases, compare = base.compare } = own
  return {
    ...own,
    sources: filled(own.sources, base.sources, () => true),
    ...(compare && { compare }),
    ...(phases && { phases }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(offers.length > 0 && { offers }),
    criteria,
  }
}

function filled<T>(
  own: Readonly<Record<string, T>> = {},
  base: Readonly<Record<string, T>> = {},
  wanted: (name: string) => boolean,
): Record<string, T> {
  const more = Object.entries(base).filter(([name]) => wanted(name) && !Object.hasOwn(own, name))
  return { ...own, ...Object.fromEntries(more) }
}
