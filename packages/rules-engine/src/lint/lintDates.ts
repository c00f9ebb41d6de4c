import type { RuleProblem } from '../read/RuleProblem.ts'
import { daysIn } from './daysIn.ts'
import { dayExists, existingDay } from './dayExists.ts'
import { forceWords } from '../verdict/phaseWords.ts'
import type { Phase } from '../ruleset/RuleSet.ts'
import type { LintContext, Path } from './LintContext.ts'

/** Days that exist, pairs of days in their order, and the phases of a sector in theirs. */
export function lintDates(context: LintContext): RuleProblem[] {
  const { inForce, phases = [] } = context.set
  const order = (path: Path, earlier: string, later: string): RuleProblem[] =>
    earlier <= later ? [] : [context.at('ZC-RULE-DATES', path, { earlier, later })]
  return [
    ...daysIn(context.set, []).flatMap(([day, path]) =>
      dayExists(day) ? [] : [context.invalid(path, day, existingDay)],
    ),
    ...(inForce.to === undefined ? [] : order(['inForce', 'to'], inForce.from, inForce.to)),
    ...phases.flatMap(({ announced, targetBy }, index) =>
      // A year is reached on its last day.
      order(['phases', index, 'targetBy'], announced.slice(0, targetBy.length), targetBy),
    ),
    ...phases.flatMap((phase, index) => lintPhase(context, phase, index)),
  ]
}

const forces: readonly Phase['force'][] = ['pilot', 'target', 'mandatory']

/** A phase against those before it for the same sectors: the last one that has come counts, and none takes a duty back. */
function lintPhase(context: LintContext, { sectors, targetBy, force }: Phase, index: number): RuleProblem[] {
  const before = (context.set.phases ?? [])
    .slice(0, index)
    .filter(
      (other) =>
        [...other.sectors, ...sectors].includes('*') || other.sectors.some((s) => sectors.includes(s)),
    )
  const late = before.find(
    (other) => other.targetBy.slice(0, targetBy.length) > targetBy.slice(0, other.targetBy.length),
  )
  const harder = before.find((other) => forces.indexOf(other.force) > forces.indexOf(force))
  const path: Path = ['phases', index]
  return [
    ...(late
      ? [context.at('ZC-RULE-DATES', [...path, 'targetBy'], { earlier: late.targetBy, later: targetBy })]
      : []),
    ...(harder
      ? [
          context.invalid([...path, 'force'], force, {
            zh: `${harder.force}（${forceWords[harder.force].zh}）或更严：同一行业先前的阶段“${harder.title.zh}”已经如此，不会失效`,
            en: `${harder.force} or more: the earlier phase "${harder.title.en}" of the same sector is so already and never lapses`,
          }),
        ]
      : []),
  ]
}
