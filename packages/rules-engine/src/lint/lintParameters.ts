import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Band, DatedValue } from '../ruleset/RuleSet.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'

/** Limits: dates that rise, bands that join without gap or overlap. */
export function lintParameters(context: LintContext): RuleProblem[] {
  return Object.entries(context.set.parameters ?? {}).flatMap(([name, { values, bands = [] }]) => {
    const path: Path = ['parameters', name]
    return [
      ...lintHistory(context, values ?? [], [...path, 'values']),
      ...lintBands(context, name, bands, [...path, 'bands']),
      ...bands.flatMap((band, index) =>
        lintHistory(context, band.values, [...path, 'bands', index, 'values']),
      ),
    ]
  })
}

function lintHistory(context: LintContext, values: readonly DatedValue[], path: Path): RuleProblem[] {
  return values.flatMap(({ from }, index) => {
    const before = values[index - 1]
    if (!before || before.from < from) return []
    return [context.at('ZC-RULE-DATES', [...path, index, 'from'], { earlier: before.from, later: from })]
  })
}

function lintBands(
  context: LintContext,
  parameter: string,
  bands: readonly Band[],
  path: Path,
): RuleProblem[] {
  const open = '∞'
  return bands.flatMap(({ atLeast, below }, index) => {
    const before = bands[index - 1]
    const at: Path = [...path, index]
    const joins =
      !before ||
      (before.below !== undefined && atLeast !== undefined && new Decimal(before.below).eq(atLeast))
    const upper = before?.below ?? open
    const lower = atLeast ?? `-${open}`
    const empty = atLeast !== undefined && below !== undefined && new Decimal(atLeast).gte(below)
    return [
      ...(joins ? [] : [context.at('ZC-RULE-BANDS', at, { parameter, upper, lower })]),
      ...(empty ? [context.at('ZC-RULE-BANDS', at, { parameter, upper: below, lower: atLeast })] : []),
    ]
  })
}
