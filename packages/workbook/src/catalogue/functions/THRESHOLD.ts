import type { Criterion, RuleSet } from '@zerocarbon/rules-engine'
import { caseAsked } from '../caseAsked.ts'
import { criterionLimit } from '../criterionLimit.ts'
import { criterionParameters } from '../criterionParameters.ts'
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
    criterionParameters.date,
    criterionParameters.sector,
    parameter('规模', 'size', {
      zh: '选档的数或词（如年耗能、产品名），单位同数据字典；不填用工作簿的数据',
      en: "the number or word that chooses the band, such as energy a year or a product, in the dictionary's unit; empty: the workbook's own data",
    }),
    criterionParameters.ruleset,
  ],
  reads: 'tables',
  examples: [
    '=ZC.THRESHOLD("co2-per-energy-entry")',
    '=ZC.THRESHOLD("co2-per-energy-2030","2030-01-01")',
    '=ZC.THRESHOLD("co2-per-energy",,,500000,"cn.park.national-2025")',
  ],
  run([asked, date, sector, size, inSet], context) {
    const name = textArgument(asked, ASKED)
    const wanted = { argument: ASKED, name, ruleSet: textArgument(inSet, '规则集 ruleset') }
    const { ruleSet, part } = ruleNamed(wanted, context.assessor(), partsOf)
    const given = { ruleSet, c: caseAsked(date, sector, context), size }
    if (part.criterion) return criterionLimit(part.criterion, given, context)
    return limitAnswer(part.id, { ...given, title: part.title }, context)
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
