import type { Text } from '@zerocarbon/accounting/trace'
import type { Cite } from '../ruleset/RuleSet.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'

const aSource = { zh: '文件', en: 'source' }

/** Ids that stand twice, sources and sectors that do not exist. */
export function lintNames(context: LintContext): RuleProblem[] {
  const { criteria, phases = [], sources } = context.set
  return [
    ...twice(context, { zh: '要求', en: 'criterion' }, criteria, ['criteria']),
    ...twice(context, { zh: '阶段', en: 'phase' }, phases, ['phases']),
    ...criteria.flatMap(({ readings = [] }, index) =>
      twice(context, { zh: '理解', en: 'reading' }, readings, ['criteria', index, 'readings']),
    ),
    ...citesIn(context.set, []).flatMap(([cite, path]) =>
      context.named([...path, 'source'], aSource, cite.source, Object.keys(sources)),
    ),
    ...phases.flatMap(({ sectors }, index) =>
      sectors
        .filter((sector) => sector !== '*')
        .flatMap((sector) =>
          context.named(
            ['phases', index, 'sectors', sectors.indexOf(sector)],
            { zh: '行业', en: 'sector' },
            sector,
            context.sectors,
          ),
        ),
    ),
  ]
}

function twice(
  context: LintContext,
  what: Text,
  entries: readonly { readonly id: string }[],
  path: Path,
): RuleProblem[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) === index
      ? []
      : [context.at('ZC-RULE-NAME-TWICE', [...path, index, 'id'], { what, name: id })],
  )
}

/** Every `cite` and `definedIn`, wherever it stands; the schema has made sure of their shape. */
function citesIn(value: unknown, path: Path): (readonly [Cite, Path])[] {
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
