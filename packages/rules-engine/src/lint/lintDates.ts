import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'

/** Days that exist, and pairs of days in their order. */
export function lintDates(context: LintContext): RuleProblem[] {
  const { inForce, phases = [] } = context.set
  const order = (path: Path, earlier: string, later: string): RuleProblem[] =>
    earlier <= later ? [] : [context.at('ZC-RULE-DATES', path, { earlier, later })]
  return [
    ...daysIn(context.set, []).flatMap(([day, path]) =>
      exists(day) ? [] : [context.invalid(path, day, { zh: '一个存在的日子', en: 'a day that exists' })],
    ),
    ...(inForce.to === undefined ? [] : order(['inForce', 'to'], inForce.from, inForce.to)),
    ...phases.flatMap(({ announced, targetBy }, index) =>
      // A year is reached on its last day.
      order(['phases', index, 'targetBy'], announced.slice(0, targetBy.length), targetBy),
    ),
  ]
}

const names = new Set(['from', 'to', 'issued', 'announced', 'targetBy', 'checkedOn'])

function daysIn(value: unknown, path: Path): (readonly [string, Path])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, entry]) =>
    typeof entry === 'string'
      ? names.has(String(key)) && entry.length === 10
        ? [[entry, [...path, key]] as const]
        : []
      : daysIn(entry, [...path, key]),
  )
}

/** The schema has made sure of the form; 2026-02-30 still has it. */
function exists(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date
}
