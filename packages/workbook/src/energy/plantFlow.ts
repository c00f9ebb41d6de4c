import { energyFlowOf, type EnergyFlow } from '@zerocarbon/accounting/energy'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import { flowPicture } from '../picture/flowPicture.ts'
import { missingEnergy } from '../report/missingEnergy.ts'
import type { PlantReport } from '../report/plantReport.ts'

/** The energy flow of a plant on one electricity basis; null where its energy could not be computed. */
export function plantFlow({ energy, energyUse }: PlantReport, basis: Basis): EnergyFlow | null {
  const found = energy[basis]
  return found && energyFlowOf(found, energyUse.feedstock(basis), energyUse.rows)
}

/** The energy flow of a plant as an SVG picture that says of whom, of when and how far it is complete. */
export function plantFlowPicture(report: PlantReport, flow: EnergyFlow, language: Language): string {
  const { settings, reporting, inventory, energy, locate } = report
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const who = [settings.organisation, settings.site].filter((part) => part !== '').join(' ')
  const period = reporting
    ? `${reporting.start} – ${reporting.end}`
    : say('报告期未知', 'reporting period not known')
  const title = `${who === '' ? '' : `${who} · `}${say('能源流向', 'Energy flow')} · ${period}`
  const notes = [
    ...(inventory.complete
      ? []
      : [say('清单缺少数据，图中只有已有部分', 'The inventory lacks data; the picture shows what is there')]),
    ...missingEnergy(energy[flow.basis]!, locate, language),
    ...(flow.basis === '等价值' ? [say('等价值为暂行系数', 'The coefficient of 等价值 is provisional')] : []),
  ]
  return flowPicture(flow, { title, notes }, language)
}
