import type { Case } from '../facts/Facts.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { phasesAt } from '../resolve/phaseAt.ts'
import type { Assessment } from '../verdict/Assessment.ts'
import type { Outcome, Verdict } from '../verdict/Verdict.ts'
import { evaluate } from './evaluate.ts'
import { judge, type Decide } from './judge.ts'
import { overallOf } from './overallOf.ts'
import { worldsOf } from './worldsOf.ts'

/** Judges every criterion of a set for one subject on one day, by the reference evaluator. */
export function assess(ruleSet: RuleSet, c: Case): Assessment {
  const worldOf = worldsOf(ruleSet, c)
  return assessBy(ruleSet, c, (criterion, role, reading) =>
    evaluate(role === 'require' ? criterion.require : criterion.appliesWhen!, worldOf(criterion, reading)),
  )
}

/** As assess, with the conditions decided by any backend. */
export function assessBy(ruleSet: RuleSet, c: Case, decide: Decide): Assessment {
  const { id, version, hash, status, title } = ruleSet
  const verdicts = ruleSet.criteria.map((criterion) => judge(ruleSet, c, criterion, decide))
  return {
    ruleSet: { id, version, hash, status, title },
    on: c.on,
    ...(c.sector !== undefined && { sector: c.sector }),
    verdicts,
    evidence: ruleSet.evidence,
    ...overallOf(verdicts),
    counts: countsOf(verdicts),
    phases: phasesAt(ruleSet, c.sector, c.on),
  }
}

function countsOf(verdicts: readonly Verdict[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = {
    pass: 0,
    fail: 0,
    missing: 0,
    undetermined: 0,
    notApplicable: 0,
    notInForce: 0,
    waived: 0,
  }
  for (const { outcome } of verdicts) counts[outcome] += 1
  return counts
}
