import type { RulesBundle } from '../bundle/bundleOf.ts'
import { ruleSetNamed } from '../bundle/readRulesBundle.ts'
import { assess } from '../judge/assess.ts'
import { phaseAt } from '../resolve/phaseAt.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { caseOf } from './caseOf.ts'
import type { RuleCase, RuleCases } from './RuleCase.ts'

/** One expectation that was taken from what came out. */
export interface ExpectChange {
  readonly name: string
  /** A criterion, `overall` or `phase`. */
  readonly what: string
  readonly was: string
  readonly is: string
}

/** Cases that expect what comes out now, and what that changed. Nothing new is expected, only what was before. */
export function updatedCases(
  { ruleset, cases, ...rest }: RuleCases,
  bundle: RulesBundle,
): { readonly cases: RuleCases; readonly changes: readonly ExpectChange[] } {
  const ruleSet = ruleSetNamed(bundle, ruleset)
  const definitions = new Map(bundle.facts.facts.map((fact) => [fact.id, fact]))
  const changes: ExpectChange[] = []
  const updated = cases.map((each): RuleCase => {
    const { name, on, sector, expect, expectOverall, expectPhase } = each
    const { verdicts, overall } = assess(ruleSet, caseOf(each, definitions))
    const came = new Map(verdicts.map(({ criterion, outcome }) => [criterion.id, outcome]))
    const now = <T extends string>(what: string, was: T, is: T): T => {
      if (was !== is) changes.push({ name, what, was, is })
      return is
    }
    const expected = Object.entries(expect).map(([id, was]): [string, Outcome] => [
      id,
      now(id, was, came.get(id) ?? was),
    ])
    const phase = phaseAt(ruleSet, sector, on)?.id
    return {
      ...each,
      expect: Object.fromEntries(expected),
      ...(expectOverall && { expectOverall: now('overall', expectOverall, overall) }),
      ...(expectPhase !== undefined && { expectPhase: now('phase', expectPhase, phase ?? expectPhase) }),
    }
  })
  return { cases: { ruleset, ...rest, cases: updated }, changes }
}
