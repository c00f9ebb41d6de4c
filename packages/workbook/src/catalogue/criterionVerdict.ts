import type { RuleSet, Verdict } from '@zerocarbon/rules-engine'
import { dayArgument } from './dayArgument.ts'
import { parameter } from './parameter.ts'
import { ruleNamed } from './ruleNamed.ts'
import { textArgument } from './textArgument.ts'
import type { Argument, FunctionContext, Parameter } from './ZcFunction.ts'

/** The parameters of a function about one criterion. */
export const criterionParameters: readonly Parameter[] = [
  parameter(
    '判据',
    'criterion',
    {
      zh: '判据编号或名称，如 co2-per-energy-entry',
      en: 'id or title of a criterion, such as co2-per-energy-entry',
    },
    'text',
    false,
  ),
  parameter(
    '规则集',
    'ruleset',
    {
      zh: '规则集编号；几个规则集有同名判据时必填',
      en: 'id of the rule set; needed where several have a criterion of that name',
    },
    'text',
  ),
  parameter('日期', 'date', {
    zh: '核查日期；不填用报告期末',
    en: 'day of the check; empty: the last day of the reporting period',
  }),
]

/** The verdict on the criterion that the arguments name, on this workbook. */
export function criterionVerdict(
  [criterion, ruleSet, date]: readonly Argument[],
  context: FunctionContext,
): Verdict {
  const assessor = context.assessor()
  const asked = {
    argument: '判据 criterion',
    name: textArgument(criterion, '判据 criterion'),
    ruleSet: textArgument(ruleSet, '规则集 ruleset'),
  }
  const found = ruleNamed(asked, assessor, ({ criteria }) => criteria)
  return verdictOn(found.ruleSet, found.part.id, dayArgument(date, context.date1904), context)
}

/** The verdict on one criterion of a set. */
export function verdictOn(
  ruleSet: RuleSet,
  id: string,
  on: string | undefined,
  context: FunctionContext,
): Verdict {
  return context
    .assessor()
    .assess(ruleSet.id, on)
    .verdicts.find(({ criterion }) => criterion.id === id)!
}
