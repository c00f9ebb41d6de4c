import { parameter } from './parameter.ts'
import type { Parameter } from './ZcFunction.ts'

/** The parameters that functions about criteria share. */
export const criterionParameters: Readonly<
  Record<'criterion' | 'value' | 'date' | 'sector' | 'ruleset', Parameter>
> = {
  criterion: parameter(
    '判据',
    'criterion',
    {
      zh: '判据编号或名称，如 co2-per-energy-entry',
      en: 'id or title of a criterion, such as co2-per-energy-entry',
    },
    'text',
    false,
  ),
  value: parameter('实测值', 'value', {
    zh: '拿来比较的值，单位同限值，占比写 0.3；不填用工作簿的数据',
    en: "the value to compare, in the limit's unit, a share as 0.3; empty: the workbook's own data",
  }),
  date: parameter('日期', 'date', {
    zh: '核查日期；不填用报告期末',
    en: 'day of the check; empty: the last day of the reporting period',
  }),
  sector: {
    ...parameter(
      '行业',
      'sector',
      {
        zh: '行业编号或名称；不填用 ZC_Settings 的',
        en: 'id or name of a sector; empty: that of ZC_Settings',
      },
      'text',
    ),
    choices: 'sectors',
  },
  ruleset: {
    ...parameter(
      '规则集',
      'ruleset',
      {
        zh: '规则集编号；几个规则集有同名判据时必填',
        en: 'id of the rule set; needed where several have a criterion of that name',
      },
      'text',
    ),
    choices: 'ruleSets',
  },
}
