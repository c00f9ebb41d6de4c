import type { ZcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '@zerocarbon/workbook/model'
import { unescapeExcelText } from '../xml/excelText.ts'
import { isTrue } from '../xml/isTrue.ts'
import { xmlCount, xmlNumber } from '../xml/xmlNumber.ts'
import { cellError } from './cellError.ts'
import { dateSerial } from './dateSerial.ts'

/** What the value of a cell refers to outside the cell. */
export interface ValueContext {
  readonly strings: readonly string[]
  readonly date1904: boolean
}

/**
 * Reads the text of a cell's `<v>` or `<is>` by the type of the cell.
 *
 * @param type - The `t` of the cell, `n` where it has none.
 * @param corrupt - Makes the error that names part and cell.
 * @throws `ZC-FILE-CORRUPT` for a number that is none, `0x10` and `INF` too, and for a shared text that is not there.
 */
export function readCellValue(
  type: string,
  text: string,
  { strings, date1904 }: ValueContext,
  corrupt: (zh: string, en: string) => ZcError,
): CellValue {
  switch (type) {
    case 's': {
      if (text.trim() === '') return null
      const shared = strings[xmlCount(text) ?? -1]
      if (shared === undefined)
        throw corrupt(`没有共享文字 ${text.slice(0, 40)}`, `shared text ${text.slice(0, 40)}`)
      return shared
    }
    case 'str':
    case 'inlineStr':
      return unescapeExcelText(text)
    case 'b':
      return isTrue(text.trim())
    case 'e':
      return cellError(text)
    case 'd':
      return dateSerial(text.trim(), date1904) ?? text
    default: {
      if (text.trim() === '') return null
      const number = xmlNumber(text)
      if (number === undefined) throw corrupt(`不是数：${text.slice(0, 40)}`, `number ${text.slice(0, 40)}`)
      return number
    }
  }
}
