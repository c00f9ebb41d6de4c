import type { ValueContext } from './readCellValue.ts'
import type { DynamicArrays } from './readDynamicArrays.ts'
import type { Formats } from './readFormats.ts'
import type { FormulaContext } from './SheetFormulas.ts'

/** What cells of a sheet refer to outside it. */
export interface SheetContext extends ValueContext, FormulaContext {
  readonly formats: Formats
  readonly dynamicArrays: DynamicArrays
}
