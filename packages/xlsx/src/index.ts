export { readWorkbook, type ReadOptions } from './read/readWorkbook.ts'
export { limits, type Limits } from './package/limits.ts'
export { openPackage, type OpenPackage } from './package/openPackage.ts'
export type { ZipEntry } from './zip/ZipEntry.ts'
export { fromFileFormula, toFileFormula } from './formula/functionSpelling.ts'
export { patchWorkbook, type PatchOptions } from './patch/patchWorkbook.ts'
export { blankWorkbook } from './patch/blankWorkbook.ts'
export type {
  CellChange,
  CellStyle,
  GrownTable,
  NewSheet,
  NewTable,
  SheetCells,
  WorkbookChanges,
} from './patch/WorkbookChanges.ts'
