import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { round, showRounded, type Decimal } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import { missingWords } from './missingWords.ts'
import type { PartialFigures } from './partialFigures.ts'
import { partialRemark } from './partialRemark.ts'
import type { PlantReport } from './plantReport.ts'
import { processView } from './processView.ts'
import { programmeView } from './programmeView.ts'
import { sheetNumber } from './sheetNumber.ts'

type Row = readonly CellValue[]

/** Rows of ZC_Results for the programme's balance: CO2 in the column of values, CO2e in the last. */
export function programmeRows(report: PlantReport, language: Language): Row[] {
  const { inventory } = report
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const group = say('工厂法', 'Programme')
  const { rows, listed, decimals } = programmeView(report, language)
  const cell = (value: Decimal): CellValue =>
    inventory.complete ? sheetNumber(value) : missingWords[language]
  const partial = (value: Decimal): string =>
    say(
      `缺少数据，部分合计 ${showRounded(value, decimals)} tCO2，不能当作全年`,
      `Missing data; what is there adds up to ${showRounded(value, decimals)} tCO2, which is not the whole`,
    )
  const separator = say('；', '; ')
  return [
    ...rows.map(({ item, co2, co2e, remark }): Row => {
      const remarks = [remark, inventory.complete ? '' : partial(co2)].filter((part) => part !== '')
      return [group, item, cell(co2), 'tCO2', remarks.join(separator), cell(co2e)]
    }),
    ...listed.map(({ item, value, unit, remark }): Row => {
      const lacking = inventory.complete ? [] : [partialRemark(value, unit, language)]
      return [
        say('只列出', 'Listed only'),
        item,
        cell(value),
        unit,
        [remark, ...lacking].join(separator),
        unit === 'tCO2e' ? cell(value) : null,
      ]
    }),
  ]
}

/** Rows of ZC_Results for process methods, one for each emission; a run that lacks an input has words for a figure. */
export function processRows(report: PlantReport, partial: PartialFigures, language: Language): Row[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const { rows, missing } = processView(report, language)
  const separator = say('；', '; ')
  return [
    ...rows.map(({ item, method, scope, gas, mass, co2, co2e, remarks }, i): Row => {
      const group =
        scope === null
          ? say('只列出', 'Listed only')
          : say(`范围${scope === 1 ? '一' : '二'}`, `Scope ${String(scope)}`)
      const unit = co2 ? 'tCO2' : `t ${gas}`
      // Rows are those of the totals, one for one.
      if (partial.ofProcess(report.totals.processes[i]!)) {
        const words = missingWords[language]
        const remark = [method, ...remarks, partialRemark(co2e, 'tCO2e', language)].join(separator)
        return [group, item, words, unit, remark, words]
      }
      const remark = [method, ...remarks].join(separator)
      // Gases of high potential count by the gram: six decimals of a tonne would lose them.
      const value = co2 ? sheetNumber(mass) : round(mass, 12).toNumber()
      return [group, item, value, unit, remark, sheetNumber(co2e)]
    }),
    ...missing.map(({ item, method, at, problem }): Row => [
      say('工艺', 'Process'),
      item,
      missingWords[language],
      'tCO2',
      [method, at, ...(problem ? [sentence(problem, language)] : [])].join(separator),
      missingWords[language],
    ]),
  ]
}
