import type { Case } from '../facts/Facts.ts'
import type { Criterion, Reading, RuleSet } from '../ruleset/RuleSet.ts'
import type { TraceNode } from '../verdict/TraceNode.ts'
import type { Verdict } from '../verdict/Verdict.ts'
import { citeFor } from './citeFor.ts'
import { combine } from './combine.ts'
import { decisionOf } from './decisionOf.ts'
import { leavesOf } from './leavesOf.ts'
import { provisionalReasons } from './provisionalReasons.ts'
import { readingVerdict } from './readingVerdict.ts'
import { reasonFor } from './reasonFor.ts'

/** Which of a criterion's conditions is asked for. */
export type Role = 'appliesWhen' | 'require'

/** A backend: how one condition of a criterion comes out, in one reading where there are several. */
export type Decide = (criterion: Criterion, role: Role, reading: Reading | undefined) => TraceNode

/**
 * Decides one criterion. The order is part of the meaning: whether the set is in force, whether the criterion applies,
 * whether it was left out with a reason, and only then what its readings say.
 */
export function judge(ruleSet: RuleSet, c: Case, criterion: Criterion, decide: Decide): Verdict {
  const applies = criterion.appliesWhen ? decide(criterion, 'appliesWhen', undefined) : undefined
  const readings = (criterion.readings ?? [undefined]).map((reading) =>
    readingVerdict(reading, decide(criterion, 'require', reading)),
  )
  const combined = combine(readings)
  const decision = decisionOf(ruleSet, c, criterion, { applies, required: combined.outcome })
  const outcome = decision?.outcome ?? combined.outcome
  const { least } = combined
  const tree = decision?.by === 'appliesWhen' && applies ? applies : least.tree
  // A condition that came out although a part of it is missing lacks nothing.
  const open = applies?.result === null ? leavesOf(applies).flatMap((leaf) => leaf.missing) : []
  const lacking = readings.flatMap(({ missing }) => missing)
  // What is left out with a reason asks nobody for data.
  const byDecision = { appliesWhen: open, waiver: [], inForce: [...open, ...lacking] }
  const all = byDecision[decision?.by ?? 'inForce']
  const provisionalBecause = provisionalReasons(ruleSet, c, criterion, {
    outcome,
    trees:
      decision?.by === 'inForce'
        ? []
        : [...(applies ? [applies] : []), ...(decision ? [] : readings.map((reading) => reading.tree))],
  })
  const { measured, limit, margin } = least
  const shows = decision?.by !== 'appliesWhen'
  return {
    criterion,
    outcome,
    provisional: provisionalBecause.length > 0,
    provisionalBecause,
    reason: reasonFor(ruleSet, c, criterion, { outcome, by: decision?.by, tree, readings, least }),
    ...(shows && measured && { measured }),
    ...(shows && limit && { limit }),
    ...(shows && margin && { margin }),
    ...(shows && criterion.readings && { shownReading: least.id }),
    readings: criterion.readings ? readings : [],
    missing: all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index),
    ...citeFor(ruleSet, criterion, shows ? limit : undefined),
    ...(applies && { applies }),
    tree,
  }
}
