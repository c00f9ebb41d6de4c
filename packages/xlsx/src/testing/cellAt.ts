import { parseA1, type Cell } from '@zerocarbon/workbook/model'
import { readWorkbook } from '../read/readWorkbook.ts'

/** A cell of a workbook file as it is read. */
export function cellAt(bytes: Uint8Array, sheet: string, address: string): Cell | undefined {
  const { row, column } = parseA1(address)!
  return readWorkbook(bytes).sheets.find(({ name }) => name === sheet)!.rows[row]?.[column]
}
