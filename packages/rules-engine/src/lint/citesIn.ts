import type { Cite } from '../ruleset/RuleSet.ts'
import type { Path } from './LintContext.ts'

/** Every `cite` and `definedIn`, wherever it stands; the schema has made sure of their shape. */
export function citesIn(value: unknown, path: Path): (readonly [Cite, Path])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, entry]) =>
    key === 'cite' || key === 'definedIn'
      ? [[entry as Cite, [...path, key]] as const]
      : citesIn(entry, [...path, key]),
  )
}
