import type { Text } from '@zerocarbon/accounting/trace'
import { assess } from '../judge/assess.ts'
import { phaseAt } from '../resolve/phaseAt.ts'
import type { RulesBundle } from '../bundle/bundleOf.ts'
import { ruleSetNamed } from '../bundle/readRulesBundle.ts'
import { caseOf } from './caseOf.ts'
import type { RuleCases } from './RuleCase.ts'

/** One thing a case expected, and what came instead. */
export interface CaseFault {
  readonly name: string
  /** A criterion, `overall` or `phase`. */
  readonly what: string
  readonly expected: string
  readonly came: string
  /** The sentence of the verdict, where it is one. */
  readonly reason?: Text
}

/** Runs the cases of one file by the reference evaluator. Empty where all came out as they must. */
export function runCases({ ruleset, cases }: RuleCases, bundle: RulesBundle): CaseFault[] {
  const ruleSet = ruleSetNamed(bundle, ruleset)
  const definitions = new Map(bundle.facts.facts.map((fact) => [fact.id, fact]))
  return cases.flatMap((each) => {
    const { name, on, sector, expect, expectOverall, expectPhase } = each
    const { verdicts, overall, overallReason } = assess(ruleSet, caseOf(each, definitions))
    const faults: CaseFault[] = Object.entries(expect).flatMap(([id, expected]) => {
      const verdict = verdicts.find(({ criterion }) => criterion.id === id)
      if (verdict?.outcome === expected) return []
      return [
        {
          name,
          what: id,
          expected,
          came: verdict?.outcome ?? '-',
          ...(verdict && { reason: verdict.reason }),
        },
      ]
    })
    if (expectOverall !== undefined && overall !== expectOverall)
      faults.push({ name, what: 'overall', expected: expectOverall, came: overall, reason: overallReason })
    const phase = phaseAt(ruleSet, sector, on)?.id ?? '-'
    if (expectPhase !== undefined && phase !== expectPhase)
      faults.push({ name, what: 'phase', expected: expectPhase, came: phase })
    return faults
  })
}
