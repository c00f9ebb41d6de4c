export type { Catalogue } from './catalogue/catalogueOf.ts'
export { createCatalogue } from './catalogue/createCatalogue.ts'
export { createCoreCatalogue } from './catalogue/createCoreCatalogue.ts'
export { zcFunctions } from './catalogue/zcFunctions.ts'
export type {
  Argument,
  FunctionContext,
  Origin,
  Outcome,
  Parameter,
  ZcFunction,
} from './catalogue/ZcFunction.ts'
export { explainCell, type CellExplanation } from './explain/explainCell.ts'
export { formulaWarnings, verdictFunctions } from './explain/formulaWarnings.ts'
export type { ExplainedCall } from './explain/explainFormula.ts'
export { explainThroughHost } from './explain/explainThroughHost.ts'
export { asTyped } from './report/asTyped.ts'
export { cellRanges } from './report/cellRanges.ts'
export { dataQuality, type DataQuality } from './report/dataQuality.ts'
export { missingEnergy } from './report/missingEnergy.ts'
export type { BridgeGap } from './report/bridgeGaps.ts'
export {
  chosenTotal,
  plantBridge,
  plantRestatement,
  type ChosenTotal,
  type PlantBridge,
  type TotalChoice,
} from './report/plantBridge.ts'
export { partialFigures, type PartialFigures } from './report/partialFigures.ts'
export { plantReport, type PlantReport } from './report/plantReport.ts'
export type { LineUncertainty, PlantUncertainty } from './report/plantUncertainty.ts'
export { processView } from './report/processView.ts'
export { sectorKnown } from './facts/sectorNamed.ts'
export { programmeView } from './report/programmeView.ts'
export { tierWords } from './report/tierWords.ts'
export { totalsShown } from './report/totalsShown.ts'
export { uncertaintyWords } from './report/uncertaintyWords.ts'
export { reportSheets, type ReportSheet } from './report/reportSheets.ts'
export type { TableData } from './tables/TableData.ts'
export { calibreFilter } from './tables/calibreFilter.ts'
export { calibreNamed } from './tables/calibres.ts'
export { factorSetNamed } from './tables/factorSetNamed.ts'
export { mergesIn } from './tables/mergesIn.ts'
export { percentColumns, percentValue } from './tables/percentColumns.ts'
export { rowsBelow, type TablePlace } from './tables/rowsBelow.ts'
export { tablesOf } from './tables/tablesOf.ts'
export { readDay } from './tables/readDay.ts'
export { emptyTables, type EmptyColumn, type EmptyTable } from './tables/emptyTables.ts'
export { activityTable, greenTable, inputsTable, settingsTable } from './tables/zcTables.ts'
export { createModelHost, type ModelHost } from './host/createModelHost.ts'
export type { Block, CellWrite, WorkbookChange, WorkbookHost } from './host/WorkbookHost.ts'
export type { Assessor, Elsewhere } from './facts/createAssessor.ts'
export { limitText, marginPartText, marginText, measureText } from './facts/verdictTexts.ts'
export { factsTable } from './tables/zcTables.ts'
export type { EnergyIntensity } from './energy/energyIntensities.ts'
export type { PlantEnergy } from './energy/plantEnergy.ts'
export { plantFlow, plantFlowPicture } from './energy/plantFlow.ts'
