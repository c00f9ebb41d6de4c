import type { Language } from '@zerocarbon/accounting/errors'
import type { FactorSet } from '@zerocarbon/factors'
import type { PlantReport } from './plantReport.ts'
import { provenanceSheet } from './provenanceSheet.ts'
import type { ReportSheet } from './ReportSheet.ts'
import { resultsSheet } from './resultsSheet.ts'

export type { ReportSheet } from './ReportSheet.ts'

/** The two sheets a report leaves in the workbook, so that it can be read without ZC. */
export function reportSheets(
  report: PlantReport,
  set: Pick<FactorSet, 'id' | 'hash'>,
  language: Language,
): ReportSheet[] {
  return [resultsSheet(report, language), provenanceSheet(report, set, language)]
}
