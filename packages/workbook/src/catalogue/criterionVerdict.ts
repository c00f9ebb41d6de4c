import type { Case, Criterion, RuleSet, Verdict } from '@zerocarbon/rules-engine'
import type { Text } from '@zerocarbon/accounting/trace'
import { caseAsked } from './caseAsked.ts'
import { caseWith } from './caseWith.ts'
import { criterionParameters } from './criterionParameters.ts'
import { ruleNamed } from './ruleNamed.ts'
import { textArgument } from './textArgument.ts'
import { valueFacts, WHOLE } from './valueFacts.ts'
import type { Argument, FunctionContext, Parameter } from './ZcFunction.ts'

const { criterion, value, date, sector, ruleset } = criterionParameters
/** The parameters of a function about how one criterion comes out. */
export const verdictParameters: readonly Parameter[] = [criterion, value, date, sector, ruleset]

const bare: Text = {
  zh: '只拿所给的值与限值相比；工作簿没有数据，差多少无从得知',
  en: 'the value given was compared with the limit; the workbook has no data, so nobody knows by how much it is off',
}

/**
 * The verdict on the criterion that the arguments name, on this workbook or on a value in place of its data.
 *
 * @param needsAmounts - A ratio whose whole the workbook does not know is not judged: it has no amounts.
 */
export function criterionVerdict(
  [name, given, day, inSector, inSet]: readonly Argument[],
  context: FunctionContext,
  needsAmounts = false,
): Verdict {
  const asked = {
    argument: '判据 criterion',
    name: textArgument(name, '判据 criterion'),
    ruleSet: textArgument(inSet, '规则集 ruleset'),
  }
  const { ruleSet, part } = ruleNamed(asked, context.assessor(), ({ criteria }) => criteria)
  const c = caseAsked(day, inSector, context, ruleSet)
  const { facts, ruleSet: asTyped } = valueFacts(given, part, { ruleSet, c })
  const isRatio = facts.some(({ value: amount }) => amount === WHOLE)
  const verdict =
    isRatio && needsAmounts
      ? verdictOn(ruleSet, part, c, context)
      : verdictOn(asTyped, part, caseWith(c, facts), context)
  const decided = verdict.outcome === 'pass' || verdict.outcome === 'fail'
  return isRatio && decided && !needsAmounts ? { ...verdict, reason: bare } : verdict
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
