import { canonicalJson } from '../hash/canonicalJson.ts'
import type { Condition, Criterion, Leaf } from '../ruleset/RuleSet.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'
import { lintLeaf } from './lintLeaf.ts'

/** Every comparison of every criterion, in each of its readings: names, kinds and units must fit. */
export function lintConditions(context: LintContext): RuleProblem[] {
  return context.set.criteria.flatMap((criterion, index) => {
    const path: Path = ['criteria', index]
    const require = leavesAt(criterion.require, [...path, 'require'])
    const applies = criterion.appliesWhen ? leavesAt(criterion.appliesWhen, [...path, 'appliesWhen']) : []
    return [
      ...applies.flatMap(([leaf, at]) => lintLeaf(context, leaf, at, {})),
      ...lintReadings(context, criterion, path, require),
    ]
  })
}

function lintReadings(
  context: LintContext,
  { readings }: Criterion,
  path: Path,
  require: readonly (readonly [Leaf, Path])[],
): RuleProblem[] {
  if (!readings) return require.flatMap(([leaf, at]) => lintLeaf(context, leaf, at, {}))
  const used = new Set(require.flatMap(([leaf]) => namesIn(context, leaf)))
  // A name that some reading replaces is replaced by all, and is no fact of its own.
  const open = new Set(readings.flatMap(({ facts }) => Object.keys(facts)))
  return readings.flatMap(({ facts }, index) => {
    const at: Path = [...path, 'readings', index, 'facts']
    const given = Object.keys(facts)
    const same = readings.slice(0, index).find((other) => canonicalJson(other.facts) === canonicalJson(facts))
    return [
      ...(same
        ? [
            context.invalid(at, readings[index]!.id, {
              zh: `与别的理解不同的数据；“${same.id}”取的数据一模一样，判两次没有区别`,
              en: `other facts than other readings take; "${same.id}" takes the very same, and nothing comes of judging twice`,
            }),
          ]
        : []),
      ...given.flatMap((name) =>
        context.named([...at, name], { zh: '占位名（require 里用的）', en: 'name in require' }, name, used),
      ),
      ...given
        .filter((name) => context.facts.has(name))
        .map((name) =>
          context.invalid([...at, name], name, {
            zh: '一个不在 facts.json 里的名字，免得与那项数据混淆',
            en: 'a name that is not in facts.json, so that nobody takes it for that fact',
          }),
        ),
      ...given.flatMap((name) =>
        context.named([...at, name], { zh: '数据', en: 'fact' }, facts[name]!, context.facts.keys()),
      ),
      ...[...open]
        .filter((name) => !given.includes(name))
        .map((key) => context.at('ZC-RULE-KEY-MISSING', at, { key })),
      ...require.flatMap(([leaf, place]) => lintLeaf(context, leaf, place, facts)),
    ]
  })
}

function namesIn({ set }: LintContext, { fact, per, limit }: Leaf): string[] {
  const by = limit === undefined ? undefined : set.parameters?.[limit]?.by
  return [fact, per, by].filter((name) => name !== undefined)
}

function leavesAt(condition: Condition, path: Path): (readonly [Leaf, Path])[] {
  if ('not' in condition) return leavesAt(condition.not, [...path, 'not'])
  if ('all' in condition)
    return condition.all.flatMap((part, index) => leavesAt(part, [...path, 'all', index]))
  if ('any' in condition)
    return condition.any.flatMap((part, index) => leavesAt(part, [...path, 'any', index]))
  return [[condition, path]]
}
