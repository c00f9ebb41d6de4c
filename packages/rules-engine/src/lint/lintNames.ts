import type { Text } from '@zerocarbon/accounting/trace'
import { isReserved, unreserved } from '../read/isReserved.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import { citesIn } from './citesIn.ts'
import type { LintContext, Path } from './LintContext.ts'

/** The provinces, as ISO 3166-2:CN codes them. */
const PROVINCES = new Set(
  'AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ'.split(
    ' ',
  ),
)

const aSource = { zh: '文件', en: 'source' }

/** Ids that stand twice; provinces, sources, sectors and kinds of evidence that do not exist. */
export function lintNames(context: LintContext): RuleProblem[] {
  const { criteria, jurisdiction, phases = [], sources } = context.set
  const [, province] = jurisdiction.split('-')
  return [
    ...(province === undefined
      ? []
      : context.named(['jurisdiction'], { zh: '省级行政区', en: 'province' }, province, PROVINCES)),
    ...twice(context, { zh: '要求', en: 'criterion' }, criteria, ['criteria']),
    ...twice(context, { zh: '阶段', en: 'phase' }, phases, ['phases']),
    ...criteria.flatMap(({ id }, index) =>
      isReserved(id) ? [context.invalid(['criteria', index, 'id'], id, unreserved)] : [],
    ),
    ...criteria.flatMap(({ readings = [] }, index) =>
      twice(context, { zh: '理解', en: 'reading' }, readings, ['criteria', index, 'readings']),
    ),
    ...criteria.flatMap(({ evidence }, index) =>
      evidence.flatMap((name, at) =>
        context.evidence
          ? context.named(
              ['criteria', index, 'evidence', at],
              { zh: '证据类别', en: 'kind of evidence' },
              name,
              context.evidence,
            )
          : [],
      ),
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
