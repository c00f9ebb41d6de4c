import { readNumber } from '@zerocarbon/accounting/quantity'
import { textOf } from '../activityResult.ts'
import { broadcast } from '../broadcast.ts'
import { choice } from '../choice.ts'
import { parameter } from '../parameter.ts'
import type { Choice, ZcFunction } from '../ZcFunction.ts'

/** Values of different assessments differ by a third and more, so the one used without a word is fixed and documented. */
const USUAL = 'AR5'

/** Every set the factor set has; a test in the add-in holds the two together, for the data come later than this row. */
const offered: readonly Choice[] = [
  choice('AR5', 'AR5', 'IPCC 第五次评估报告；不填时用它', 'IPCC Fifth Assessment Report; used when empty'),
  choice('AR6', 'AR6', 'IPCC 第六次评估报告', 'IPCC Sixth Assessment Report'),
  choice('AR4', 'AR4', 'IPCC 第四次评估报告', 'IPCC Fourth Assessment Report'),
  choice('TAR', 'TAR', 'IPCC 第三次评估报告', 'IPCC Third Assessment Report'),
  choice('SAR', 'SAR', 'IPCC 第二次评估报告', 'IPCC Second Assessment Report'),
  embedded(
    'cn-legacy',
    '2013 至 2015 年的行业指南，多为 SAR',
    'the sector guidelines of 2013 to 2015, mostly SAR',
  ),
  embedded('cn-aluminium', '电解铝', 'the guideline on electrolytic aluminium'),
  embedded('cn-electronics', '电子设备，AR4 与 AR5 混用', 'that on electronics, AR4 and AR5 mixed'),
  embedded('cn-ets-inventory', 'CH4 取 AR5，N2O 取 AR6', 'newer sector forms, CH4 of AR5 beside N2O of AR6'),
]

/** A set that stands in guidelines and in no assessment. */
function embedded(id: string, zh: string, en: string): Choice {
  return choice(id, id, `指南自带：${zh}`, `Embedded in ${en}`)
}

/** Global warming potential over 100 years of a gas or a blend, tCO2e per t, from one named set. */
export const GWP: ZcFunction = {
  name: 'GWP',
  summary: {
    zh: '全球变暖潜势（100 年，tCO2e/t）',
    en: 'Global warming potential over 100 years (tCO2e per t)',
  },
  parameters: [
    parameter(
      '气体',
      'gas',
      { zh: '如 CH4、SF6、HFC-134a、R-410A', en: 'Such as CH4, SF6, HFC-134a, R-410A' },
      'any',
      false,
    ),
    {
      ...parameter('数值集', 'set', {
        zh: 'SAR、TAR、AR4、AR5、AR6 或指南内嵌的一套；不填为 AR5',
        en: 'SAR, TAR, AR4, AR5, AR6, or one a guideline embeds; empty: AR5',
      }),
      choices: offered,
    },
  ],
  examples: ['=ZC.GWP("CH4")', '=ZC.GWP("R-410A","AR6")'],
  run(args, { book }) {
    return broadcast(args, ([gas, set]) => {
      if ((gas ?? '') === '') return { value: '' }
      const found = book.potential(textOf(gas), textOf(set).trim() || USUAL)
      return {
        value: Number(found.value),
        exact: found.value,
        unit: 'tCO2e/t',
        why: () => ({
          kind: 'factor',
          label: { zh: '全球变暖潜势', en: 'Global warming potential' },
          gives: { value: readNumber(found.value), unit: 'tCO2e/t' },
          cite: found,
          because: found.name,
        }),
      }
    })
  },
}
