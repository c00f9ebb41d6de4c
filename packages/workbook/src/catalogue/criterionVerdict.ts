import type { Case, Criterion, RuleSet, Verdict } from '@zerocarbon/rules-engine'
import { caseAsked } from './caseAsked.ts'
import { caseWith } from './caseWith.ts'
import { criterionParameters } from './criterionParameters.ts'
import { ruleNamed } from './ruleNamed.ts'
import { textArgument } from './textArgument.ts'
import { valueFacts } from './valueFacts.ts'
import type { Argument, FunctionContext, Parameter } from './ZcFunction.ts'

const { criterion, value, date, sector, ruleset } = criterionParameters
/** The parameters of a function about how one criterion comes out. */
export const verdictParameters: readonly Parameter[] = [criterion, value, date, sector, ruleset]

/** The verdict on the criterion that the arguments name, on this workbook or on a value in place of its data. */
export function criterionVerdict(
  [name, given, day, inSector, inSet]: readonly Argument[],
  context: FunctionContext,
): Verdict {
  const asked = {
    argument: '判据 criterion',
    name: textArgument(name, '判据 criterion'),
    ruleSet: textArgument(inSet, '规则集 ruleset'),
  }
  const { ruleSet, part } = ruleNamed(asked, context.assessor(), ({ criteria }) => criteria)
  const c = caseAsked(day, inSector, context, ruleSet)
  return verdictOn(ruleSet, part, caseWith(c, valueFacts(given, part, { ruleSet, c })), context)
}

/** The verdict on one criterion of a set. */
export function verdictOn(
  ruleSet: RuleSet,
  { id }: Criterion,
  c: Case,
  { assessor }: FunctionContext,
): Verdict {
  return assessor()
    .judge(ruleSet, c)
    .verdicts.find((verdict) => verdict.criterion.id === id)!
}
