import type { CellValue } from '@zerocarbon/workbook/model'
import { excelError } from './excelError.ts'
import { excelValue } from './excelValue.ts'

/** The values of a range whose `values` and `valueTypes` are loaded. Without the types a text `#N/A` would be an error. */
export function cellsOfRange({
  values,
  valueTypes,
}: Pick<Excel.Range, 'values' | 'valueTypes'>): CellValue[][] {
  return values.map((row, r) =>
    row.map((value: unknown, c): CellValue => {
      // As text: outside Excel there is no enum to compare with.
      const type: string | undefined = valueTypes[r]?.[c]
      if (type === 'Empty') return null
      return type === 'Error' ? excelError(String(value)) : excelValue(value)
    }),
  )
}
