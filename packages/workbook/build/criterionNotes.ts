import type { ProblemCode } from '@zerocarbon/accounting/errors'
import type { PageText } from './PageText.ts'

const named = {
  zh: '判据写编号或名称。几个规则集有同名判据时（如 green-factory）必须写规则集，错误里列出可选的。',
  en: 'A criterion goes by its id or its title. Where several rule sets have one of that name, such as green-factory, the rule set is needed; the error lists them.',
}
const day = {
  zh: '不给日期时按报告期末，哪天打开结果都一样。还没到期的限值要写到期的日期才列。',
  en: 'Without a date the last day of the reporting period counts, so the answer is the same on any day. A limit of later needs a date on which it holds.',
}
const errors: readonly ProblemCode[] = [
  'ZC-ARGUMENT-MISSING',
  'ZC-ARGUMENT-INVALID',
  'ZC-DATE-INVALID',
  'ZC-CELL-ERROR',
]

/** What the pages of the functions about one criterion say. */
export const criterionNotes: Readonly<Record<'VERDICT' | 'THRESHOLD' | 'GAP', PageText>> = {
  VERDICT: {
    result: {
      zh: '一段文字：已达标、有差距、缺少数据、待确认、不适用、未到期、已说明理由之一。',
      en: 'A text: one of Met, Gap, Missing data, To be determined, Not applicable, Not yet due, Reason given.',
    },
    examples: ['=ZC.VERDICT("green-factory")'],
    withGap: ['=ZC.VERDICT("co2-per-energy-entry")'],
    errors,
    notes: [
      {
        zh: '与 ZC.CHECK 同一条的判定相同。理由在溯源里；缺少数据、待确认和暂行的原因另作提醒。',
        en: 'The same as the row of ZC.CHECK. The reason stands in its explanation; what is missing, open or provisional is a warning beside it.',
      },
      named,
      day,
    ],
  },
  THRESHOLD: {
    result: {
      zh: '一个数，单位是限值自己的单位（如 tCO2/tce）；占比是 0.3 这样的数，即 30 %。',
      en: 'A number in the unit of the limit, such as tCO2/tce; a share is a number such as 0.3 for 30 %.',
    },
    examples: [
      '=ZC.THRESHOLD("physical-share-from")',
      '=ZC.THRESHOLD("co2-per-energy-2030")',
      '=ZC.THRESHOLD("carbon-removal-rate")',
    ],
    withGap: [],
    errors: [...errors, 'ZC-CRITERION-OPEN'],
    notes: [
      {
        zh: '限值随日期变，分档的按这本工作簿自己的数选档。未公布、未到期、不适用、选不出档的是错误并说明原因，不会是 0。',
        en: 'Limits change by date, and a banded one takes the band of this workbook. One that is not published, not yet due, not applicable, or whose band is not known is an error with its reason, never 0.',
      },
      named,
      day,
    ],
  },
  GAP: {
    result: {
      zh: '一个数，单位是被比较的量自己的单位（如 tCO2、tce、kWh）：正数是余量，负数是还差多少。',
      en: 'A number in the unit of what is compared, such as tCO2, tce or kWh: above 0 to spare, below 0 short.',
    },
    examples: ['=ZC.GAP("physical-share-entry")', '=ZC.GAP("non-fossil-share-entry",0.28)'],
    withGap: ['=ZC.GAP("co2-per-energy-entry")'],
    errors: [...errors, 'ZC-CRITERION-OPEN'],
    notes: [
      {
        zh: '占比的余量按分子算：分子与“限值×分母”之差，不先相除。有几种理解且结论一致时取最不利的；结论不一、缺数据或未到期时是错误。',
        en: 'The margin of a share is that of its numerator against limit times denominator, without dividing first. Of several readings that agree the least favourable counts; where they disagree, data are missing or the limit is not yet due, it is an error.',
      },
      {
        zh: '分母不变时才是要减或要补的量：改变用能会同时改变分母。',
        en: 'It is what has to change while the denominator stays: a change of energy use moves both.',
      },
      named,
      day,
    ],
  },
}
