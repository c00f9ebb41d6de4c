import { LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData } from '@univerjs/core'
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula'
import { UniverSheetsPlugin } from '@univerjs/sheets'
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula'
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table'
import type { Catalogue } from '@zerocarbon/workbook'
import { engineFunctions } from '../functions/engineFunctions.ts'
import { ProblemBook } from '../functions/ProblemBook.ts'
import { engineOf, newUnit, type Engine } from './Engine.ts'
import { refuseCircles } from './refuseCircles.ts'

/** An engine without a page, holding one workbook whose formulas keep their values until something is out of date. */
export function createHeadlessEngine(snapshot: IWorkbookData, catalogue: Catalogue): Engine {
  const problems = new ProblemBook()
  const unit = newUnit()
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  })
  const functions = engineFunctions(catalogue, problems)
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions })
  univer.registerPlugin(UniverSheetsPlugin)
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  })
  univer.registerPlugin(UniverSheetsTablePlugin)
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...snapshot, id: unit })
  const engine = engineOf(univer, unit, catalogue, problems)
  refuseCircles(engine)
  return engine
}
