export type {
  Cell,
  CellError,
  CellValue,
  DefinedName,
  MergedBlock,
  SheetModel,
  TableModel,
  WorkbookModel,
} from './WorkbookModel.ts'
export { cellText } from './cellText.ts'
export { errorValues } from './errorValues.ts'
export { columnName } from './columnName.ts'
export { parseA1, type CellAddress } from './parseA1.ts'
export { formatA1 } from './formatA1.ts'
