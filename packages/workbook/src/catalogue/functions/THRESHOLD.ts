import type { Criterion, RuleSet } from '@zerocarbon/rules-engine'
import { criterionLimit } from '../criterionLimit.ts'
import { criterionParameters } from '../criterionVerdict.ts'
import { dayArgument } from '../dayArgument.ts'
import { limitAnswer } from '../limitAnswer.ts'
import { parameter } from '../parameter.ts'
import { ruleNamed, type Named } from '../ruleNamed.ts'
import { textArgument } from '../textArgument.ts'
import type { ZcFunction } from '../ZcFunction.ts'

const ASKED = '判据或限值 criterion'

/** The limit that holds on a day, in its unit, its band chosen by the workbook's own facts. */
export const THRESHOLD: ZcFunction = {
  name: 'THRESHOLD',
  summary: { zh: '当天适用的限值', en: 'The limit that holds on a day' },
  parameters: [
    parameter(
      '判据或限值',
      'criterion',
      {
        zh: '判据或限值的编号或名称，如 co2-per-energy-entry',
        en: 'id or title of a criterion or a limit, such as co2-per-energy-entry',
      },
      'text',
      false,
    ),
    ...criterionParameters.slice(1),
  ],
  reads: 'tables',
  examples: [
    '=ZC.THRESHOLD("co2-per-energy-entry")',
    '=ZC.THRESHOLD("co2-per-energy-2030","cn.factory.national-2026","2030-01-01")',
  ],
  run([asked, inSet, date], context) {
    const name = textArgument(asked, ASKED)
    const wanted = { argument: ASKED, name, ruleSet: textArgument(inSet, '规则集 ruleset') }
    const { ruleSet, part } = ruleNamed(wanted, context.assessor(), partsOf)
    const on = dayArgument(date, context.date1904)
    if (part.criterion) return criterionLimit(part.criterion, { ruleSet, on }, context)
    return limitAnswer(part.id, { ruleSet, on, title: part.title }, context)
  },
}

interface Part extends Named {
  readonly criterion?: Criterion
}

/** A criterion goes before the limit of the same name: it may have to apply first. */
function partsOf({ criteria, parameters = {} }: RuleSet): readonly Part[] {
  return [
    ...criteria.map((criterion) => ({ id: criterion.id, title: criterion.title, criterion })),
    ...Object.entries(parameters).map(([id, { label }]) => ({ id, title: label })),
  ]
}
