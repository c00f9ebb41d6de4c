import type { Case } from '../facts/Facts.ts'
import { combine } from '../judge/combine.ts'
import { decisionOf } from '../judge/decisionOf.ts'
import { evaluate } from '../judge/evaluate.ts'
import { readingVerdict } from '../judge/readingVerdict.ts'
import { worldsOf } from '../judge/worldsOf.ts'
import type { Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'

/** What one criterion comes to, as `assess` decides it but without the words: for running a case many times over. */
export function outcomeFor(ruleSet: RuleSet, c: Case, criterion: Criterion): Outcome {
  const worldOf = worldsOf(ruleSet, c)
  const { appliesWhen, require, readings = [undefined] } = criterion
  const applies = appliesWhen && evaluate(appliesWhen, worldOf(criterion, undefined))
  const { outcome } = combine(
    readings.map((reading) => readingVerdict(reading, evaluate(require, worldOf(criterion, reading)))),
  )
  return decisionOf(ruleSet, c, criterion, { applies, required: outcome })?.outcome ?? outcome
}
