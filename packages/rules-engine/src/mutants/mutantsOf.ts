import { canonicalJson } from '../hash/canonicalJson.ts'
import { limitsOf } from '../resolve/limitsOf.ts'
import { shiftDay } from '../cases/shiftDay.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { conditionChanges } from './conditionChanges.ts'
import type { Change, Mutant } from './Mutant.ts'
import { parameterChanges } from './parameterChanges.ts'
import { replacedAt } from './replacedAt.ts'

/**
 * A set with one slip of a hand in it, for every slip that can matter to a veto or mandatory criterion. What rests on
 * something recalled decides nothing and is left alone.
 *
 * @param base - The set it builds on: what is taken over unchanged is tested there.
 */
export function mutantsOf(ruleSet: RuleSet, base?: RuleSet): Mutant[] {
  const binding = ruleSet.criteria.filter(
    ({ severity, confidence }) => severity !== 'guiding' && confidence !== 'recalled',
  )
  const isOwn = (own: unknown, other: unknown): boolean =>
    other === undefined || canonicalJson(own) !== canonicalJson(other)
  const inBase = new Map(base?.criteria.map((criterion) => [criterion.id, criterion]))
  const parameters = Object.entries(ruleSet.parameters ?? {}).filter(([name, parameter]) =>
    isOwn(parameter, base?.parameters?.[name]),
  )
  const mutant =
    (criteria: readonly string[]) =>
    (change: Change): Mutant => ({
      path: change.path,
      what: change.what,
      ruleSet: replacedAt(ruleSet, change.at ?? change.path, change.to),
      criteria,
    })
  const all = binding.map(({ id }) => id)
  return [
    ...(all.length > 0 ? inForceChanges(ruleSet).map(mutant(all)) : []),
    ...ruleSet.criteria.flatMap((criterion, index) =>
      binding.includes(criterion) && isOwn(criterion, inBase.get(criterion.id))
        ? conditionChanges(ruleSet, criterion, index).map(mutant([criterion.id]))
        : [],
    ),
    ...parameters.flatMap(([name, parameter]) => {
      const users = binding.filter((criterion) => limitsOf(criterion).includes(name)).map(({ id }) => id)
      return users.length > 0 ? parameterChanges(ruleSet, name, parameter).map(mutant(users)) : []
    }),
  ]
}

function inForceChanges({ inForce }: RuleSet): Change[] {
  return Object.entries(inForce).flatMap(([end, day]) =>
    [1, -1].map((days) => ({
      path: ['inForce', end],
      what: { zh: `${day} 改为 ${shiftDay(day, days)}`, en: `${day} becomes ${shiftDay(day, days)}` },
      to: () => shiftDay(day, days),
    })),
  )
}
