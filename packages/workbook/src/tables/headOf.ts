import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1 } from '../model/index.ts'
import type { TableData } from './TableData.ts'

/** The first cell of a table's header: where a problem of the whole table is shown. */
export const headOf = ({ sheet, top, left }: TableData): CellRef => ({
  sheet,
  cell: formatA1({ row: Math.max(0, top - 1), column: left }),
})
