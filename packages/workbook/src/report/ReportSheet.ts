import type { CellValue } from '../model/index.ts'

/** A sheet ZC writes: one table from its first row on. */
export interface ReportSheet {
  /** Name of the sheet and of its table. */
  readonly name: 'ZC_Results' | 'ZC_Provenance'
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  /** In characters. */
  readonly widths: readonly number[]
}
