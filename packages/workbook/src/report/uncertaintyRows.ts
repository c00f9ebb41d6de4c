import type { Language } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import { missingWords } from './missingWords.ts'
import type { PlantReport } from './plantReport.ts'
import { sheetNumber } from './sheetNumber.ts'
import { uncertaintyWords } from './uncertaintyWords.ts'

/** Rows of ZC_Results for the total's uncertainty, only where some row states one; words for what is not known. */
export function uncertaintyRows(
  report: Pick<PlantReport, 'statesUncertainty' | 'uncertainty'>,
  language: Language,
): (readonly CellValue[])[] {
  if (!report.statesUncertainty) return []
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const found = report.uncertainty()
  const { stated, unstated, complete } = found
  const isKnown = unstated.lines === 0 && complete
  const unknown = complete ? say('未知', 'unknown') : missingWords[language]
  const relative =
    isKnown && !stated.total.isZero()
      ? sheetNumber(stated.halfWidth.times(100).div(stated.total.abs()))
      : unknown
  const remark = uncertaintyWords(found, language).join(say('；', '; '))
  const group = say('不确定度', 'Uncertainty')
  return [
    [group, say('总排放（95 % 区间半宽）', 'Total, half-width of the 95 % interval'), relative, '%', remark],
    [
      group,
      say('总排放（95 % 区间半宽）', 'Total, half-width of the 95 % interval'),
      isKnown ? sheetNumber(stated.halfWidth) : unknown,
      'tCO2e',
      say('IPCC 方法一', 'IPCC approach 1'),
    ],
  ]
}
