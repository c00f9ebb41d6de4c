import type { PlantReport } from '@zerocarbon/workbook'

/** The reporting period as ISO days; null where nobody has said one. */
export const periodJson = ({
  reporting,
}: Pick<PlantReport, 'reporting'>): { readonly start: string; readonly end: string } | null =>
  reporting && { start: reporting.start, end: reporting.end }
