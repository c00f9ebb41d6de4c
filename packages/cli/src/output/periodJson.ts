import type { PlantReport } from '@zerocarbon/workbook'

/** The reporting period as ISO days; null where neither settings nor rows say a year, and some year stands in its place. */
export function periodJson({
  settings,
  inventory,
}: Pick<PlantReport, 'settings' | 'inventory'>): { readonly start: string; readonly end: string } | null {
  const { start, end } = inventory.reporting
  return settings.reporting !== null || start !== '1970-01-01' ? { start, end } : null
}
