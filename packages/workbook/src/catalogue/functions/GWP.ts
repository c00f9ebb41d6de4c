import { readNumber } from '@zerocarbon/accounting/quantity'
import { textOf } from '../activityResult.ts'
import { broadcast } from '../broadcast.ts'
import { parameter } from '../parameter.ts'
import type { ZcFunction } from '../ZcFunction.ts'

/** Values of different assessments differ by a third and more, so the one used without a word is fixed and documented. */
const USUAL = 'AR5'

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
    parameter('数值集', 'set', {
      zh: 'SAR、TAR、AR4、AR5、AR6 或指南内嵌的一套；不填为 AR5',
      en: 'SAR, TAR, AR4, AR5, AR6, or one a guideline embeds; empty: AR5',
    }),
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
