import { canonicalJson } from '../hash/canonicalJson.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { Criterion, DatedValue, Parameter, Severity } from '../ruleset/RuleSet.ts'
import { limitDirections } from '../resolve/limitDirections.ts'
import { isEasier } from './lintEasier.ts'
import { parameterOf } from '../ruleset/parameterOf.ts'
import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'
import type { LintContext, Path } from './LintContext.ts'

const order: readonly Severity[] = ['guiding', 'mandatory', 'veto']

/** What a set says of the set it builds on: names that exist there, and with `stricter` nothing easier. */
export function lintExtends(context: LintContext): RuleProblem[] {
  const { own, base } = context
  if (!base || !own.extends) return []
  const { without = [], mode } = own.extends
  const ids = base.criteria.map(({ id }) => id)
  const names = without.flatMap((id, index) =>
    context.named(['extends', 'without', index], { zh: '要求', en: 'criterion' }, id, ids),
  )
  if (mode === 'replace') return names
  return [
    ...names,
    ...(without.length > 0 ? [notStricter(context, ['extends', 'without'], without[0]!)] : []),
    ...Object.entries(own.parameters ?? {}).flatMap(([name, parameter]) =>
      limitEases(context, base, name, parameter),
    ),
    ...own.criteria.flatMap((criterion, index) =>
      criterionEases(context, base, criterion, ['criteria', index]),
    ),
  ]
}

function limitEases(context: LintContext, base: RuleSetFile, name: string, own: Parameter): RuleProblem[] {
  const other = parameterOf(base, name)
  if (!other) return []
  const direction = limitDirections(base).get(name)
  const path: Path = ['parameters', name]
  // Bands and formulas are compared by nobody here: then it says replace, and a person answers for it.
  if (!direction || !own.values || !other.values) return sameOr(context, own, other, path, name)
  // Before its own first day the set judges nobody.
  const first = context.own.inForce.from
  const turns = [...own.values, ...other.values].map(({ from }) => from).filter((day) => day > first)
  const eased = [...new Set([first, ...turns])].toSorted().flatMap((day) => {
    const [mine, theirs] = [own.values!, other.values!].map((values) =>
      values.findLast(({ from }) => from <= day),
    )
    if (!isSet(theirs)) return []
    const dated = mine ?? own.values![0]!
    const at: Path = [...path, 'values', own.values!.indexOf(dated)]
    if (!isSet(mine)) return [unset(context, at, dated, day, theirs.value)]
    if (!isEasier(mine.value, theirs.value, direction)) return []
    return [context.at('ZC-RULE-EASIER', at, { earlier: theirs.value, later: mine.value })]
  })
  return eased.slice(0, 1)
}

/** Nothing, or only an announcement, where the set it builds on has a limit. */
function unset(
  context: LintContext,
  path: Path,
  { from, value, expected }: DatedValue,
  day: string,
  theirs: string,
): RuleProblem {
  if (from > day)
    return context.invalid([...path, 'from'], from, {
      zh: `不晚于 ${day} 的日期：那一天所依据的规则集已有限值 ${theirs}，这里还没有`,
      en: `a day not after ${day}: the set it builds on has the limit ${theirs} on that day, and here there is none yet`,
    })
  const key = expected ? 'expected' : value === undefined ? 'formula' : 'value'
  return context.invalid([...path, key], key === 'value' ? String(value) : key, {
    zh: `自 ${day} 起的一个数，不比所依据的规则集的 ${theirs} 宽`,
    en: `a figure from ${day} on, no easier than the ${theirs} of the set it builds on`,
  })
}

const isSet = (dated: DatedValue | undefined): dated is DatedValue & { readonly value: string } =>
  typeof dated?.value === 'string' && !dated.expected

function criterionEases(context: LintContext, base: RuleSetFile, own: Criterion, path: Path): RuleProblem[] {
  const other = base.criteria.find(({ id }) => id === own.id)
  if (!other) return []
  if (order.indexOf(own.severity) < order.indexOf(other.severity))
    return [notStricter(context, [...path, 'severity'], own.id)]
  const asked = ({ require, appliesWhen, readings = [] }: Criterion): unknown => ({
    require,
    ...(appliesWhen && { appliesWhen }),
    readings: readings.map(({ facts }) => facts),
  })
  return sameOr(context, asked(own), asked(other), [...path, 'require'], own.id)
}

function sameOr(context: LintContext, own: unknown, other: unknown, path: Path, name: string): RuleProblem[] {
  return canonicalJson(own) === canonicalJson(other) ? [] : [notStricter(context, path, name)]
}

function notStricter(context: LintContext, path: Path, name: string): RuleProblem {
  return context.invalid(path, name, {
    zh: '与所依据的规则集相同或更严；要放宽或改写，请用 mode: replace',
    en: 'the same as in the set it builds on, or stricter; to ease or rewrite it use mode "replace"',
  })
}
