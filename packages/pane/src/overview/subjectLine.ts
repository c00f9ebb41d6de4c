import type { Language } from '@zerocarbon/accounting/errors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { sectorKnown, type PlantReport } from '@zerocarbon/workbook'

/** Whose year this is: `示例电池 一厂` and `锂电池 · 2026-01 至 2026-12 · 工厂法`. */
export interface Subject {
  readonly name: string
  readonly line: string
}

/** From the settings; what they do not say is left out. */
export function subjectLine(
  { settings, reporting }: Pick<PlantReport, 'settings' | 'reporting'>,
  language: Language,
): Subject {
  const { organisation, site, sector } = settings
  const to = language === 'zh' ? '至' : 'to'
  const method = language === 'zh' ? '工厂法' : 'factory method'
  const period = reporting ? `${reporting.start.slice(0, 7)} ${to} ${reporting.end.slice(0, 7)}` : ''
  const known = sectorKnown(sector, rulesBundle.facts)
  return {
    name: [organisation, site].filter((part) => part !== '').join(' '),
    line: [known?.name[language] ?? sector, period, method].filter((part) => part !== '').join(' · '),
  }
}
