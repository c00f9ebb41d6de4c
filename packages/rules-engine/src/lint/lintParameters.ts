import { Decimal } from '@zerocarbon/accounting/quantity'
import { factsInFormula } from '../resolve/factsInFormula.ts'
import type { Band, DatedValue, Formula } from '../ruleset/RuleSet.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'

/** Limits: dates that rise, bands that join without gap or overlap. */
export function lintParameters(context: LintContext): RuleProblem[] {
  return Object.entries(context.set.parameters ?? {}).flatMap(([name, { values, by = '', bands = [] }]) => {
    const path: Path = ['parameters', name]
    return [
      ...lintHistory(context, values ?? [], [...path, 'values']),
      ...lintBands(context, name, bands, [...path, 'bands']),
      ...lintWords(context, by, bands, [...path, 'bands']),
      ...bands.flatMap((band, index) =>
        lintHistory(context, band.values, [...path, 'bands', index, 'values']),
      ),
    ]
  })
}

/** Words the fact cannot be, words that choose two bands, and bands of words among bands of sizes. */
function lintWords(context: LintContext, by: string, bands: readonly Band[], path: Path): RuleProblem[] {
  const fact = context.facts.get(by)
  const words = bands.flatMap(({ is = [] }) => is)
  if (words.length === 0) return []
  const what = { zh: 'is 里的词', en: 'word in "is"' }
  return bands.flatMap(({ is }, index) => {
    if (!is) return [context.at('ZC-RULE-KEY-MISSING', [...path, index], { key: 'is' })]
    const before = new Set(bands.slice(0, index).flatMap((band) => band.is ?? []))
    return is.flatMap((name, place) => {
      const at: Path = [...path, index, 'is', place]
      return [
        ...(before.has(name) ? [context.at('ZC-RULE-NAME-TWICE', at, { what, name })] : []),
        ...(fact ? context.wordOf(fact, at, name) : []),
      ]
    })
  })
}

function lintHistory(context: LintContext, values: readonly DatedValue[], path: Path): RuleProblem[] {
  return values.flatMap(({ from, formula }, index) => {
    const before = values[index - 1]
    const facts = formula === undefined ? [] : lintFormula(context, formula, [...path, index, 'formula'])
    if (!before || before.from < from) return facts
    return [
      ...facts,
      context.at('ZC-RULE-DATES', [...path, index, 'from'], { earlier: before.from, later: from }),
    ]
  })
}

function lintFormula(context: LintContext, formula: Formula, path: Path): RuleProblem[] {
  return factsInFormula(formula).flatMap((name) => {
    const unknown = context.named(path, { zh: '数据', en: 'fact' }, name, context.facts.keys())
    if (unknown.length > 0 || context.facts.get(name)?.type === 'decimal') return unknown
    return [context.invalid(path, name, { zh: '一项数值', en: 'a fact that is a number' })]
  })
}

function lintBands(
  context: LintContext,
  parameter: string,
  bands: readonly Band[],
  path: Path,
): RuleProblem[] {
  const open = '∞'
  if (bands.some(({ is }) => is)) return []
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
