import { sentence, type Language, type Problem } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import { asTyped } from '../report/asTyped.ts'
import type { PlantReport } from '../report/plantReport.ts'
import { totalsShown } from '../report/totalsShown.ts'

/** The problem a total shows while rows, months or factors are missing; undefined for a complete one. */
export function incompleteTotal(report: PlantReport, language: Language): Problem | undefined {
  const musts = report.issues.filter(({ severity }) => severity === 'must')
  const first = musts[0]
  if (!first) return undefined
  const { total, decimals } = totalsShown(report)
  const place = first.at ? `${first.at.sheet}!${first.at.cell} ` : ''
  const info = {
    problems: musts.length,
    partial: `${showRounded(total, decimals)} tCO2${asTyped(musts, language)}`,
    first: `${place}${sentence(first, language)}`,
  }
  return { code: 'ZC-TOTAL-INCOMPLETE', info }
}
