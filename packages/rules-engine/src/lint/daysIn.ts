import type { Path } from './LintContext.ts'

const names = new Set(['from', 'to', 'issued', 'announced', 'targetBy', 'checkedOn'])

/** Every day a set names, and the year of a target. */
export function daysIn(value: unknown, path: Path): (readonly [string, Path])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, entry]) =>
    typeof entry === 'string'
      ? names.has(String(key))
        ? [[entry, [...path, key]] as const]
        : []
      : daysIn(entry, [...path, key]),
  )
}
