import { cn2026, createFactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { plantReport, type PlantReport } from '../report/plantReport.ts'
import type { TableData } from '../tables/TableData.ts'

const book = createFactorBook(cn2026)

/** Rows for `activities`: 1,000 MWh of bought power at 0.5306 t/MWh, and 100 GJ of bought heat at 0.11 t/GJ. */
export const power: readonly CellValue[] = ['2026-01', '2026-12', '外购电力', 1000, 'MWh', 'M-1']
export const heat: readonly CellValue[] = ['2026-01', '2026-12', '外购蒸汽', 100, 'GJ', 'M-2']

export const report = (...tables: readonly TableData[]): PlantReport => plantReport(tables, book)
/** Code and place of every issue. */
export const codesOf = ({ issues }: PlantReport): string[] =>
  issues.map(({ code, at }) => `${code} ${at?.sheet ?? ''}!${at?.cell ?? ''}`)
export const total = ({ inventory }: PlantReport): string => inventory.total.value.toFixed()
