import { sentence, type Language, type Problem } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { PlantReport } from '../report/plantReport.ts'

/** The problem a total shows while rows, months or factors are missing; undefined for a complete one. */
export function incompleteTotal({ inventory, issues }: PlantReport, language: Language): Problem | undefined {
  const musts = issues.filter(({ severity }) => severity === 'must')
  const first = musts[0]
  if (!first) return undefined
  const place = first.at ? `${first.at.sheet}!${first.at.cell} ` : ''
  const info = {
    problems: musts.length,
    partial: `${showRounded(inventory.total.value, 2)} tCO2`,
    first: `${place}${sentence(first, language)}`,
  }
  return { code: 'ZC-TOTAL-INCOMPLETE', info }
}
