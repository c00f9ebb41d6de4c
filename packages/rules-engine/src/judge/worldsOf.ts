import type { Case } from '../facts/Facts.ts'
import type { Criterion, Reading, RuleSet } from '../ruleset/RuleSet.ts'
import type { World } from './World.ts'
import { lookUp } from './lookUp.ts'

/** What a criterion is judged by in a reading, for any criterion of one case. */
export function worldsOf(
  ruleSet: RuleSet,
  c: Case,
): (criterion: Criterion, reading: Reading | undefined) => World {
  const look = lookUp(ruleSet, c)
  return (criterion, reading) => ({
    ruleSet,
    criterion,
    on: c.on,
    actual: (name) => (reading && Object.hasOwn(reading.facts, name) ? reading.facts[name]! : name),
    look,
  })
}
