import type { TableModel } from '@zerocarbon/workbook/model'
import { corrupt } from '../package/corrupt.ts'
import { unescapeExcelText } from '../xml/excelText.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { cellRange } from './cellRange.ts'

/** A table and the number it has in its file. */
export interface StoredTable extends TableModel {
  readonly id: number
}

/**
 * Reads one table.
 *
 * @throws `ZC-FILE-CORRUPT` when its range is unreadable or does not fit its columns.
 */
export function readTable(part: string, source: ZipEntry | string, sheet: string): StoredTable {
  const columns: string[] = []
  let table: Omit<StoredTable, 'columns'> | undefined
  parseXml(part, source, {
    open(name, attributes, parent) {
      if (name === 'tableColumn' && parent === 'tableColumns') {
        columns.push(unescapeExcelText(attributes['name'] ?? ''))
      }
      if (name !== 'table' || parent !== '') return
      const { ref = '' } = attributes
      const range = cellRange(ref)
      const shown = attributes['displayName'] ?? attributes['name']
      if (!range || shown === undefined) throw corrupt(part, `表格区域 ${ref} 不对`, `ref ${ref}`)
      table = {
        name: unescapeExcelText(shown),
        sheet,
        ...range,
        headerRow: attributes['headerRowCount'] !== '0',
        totalsRow: Number(attributes['totalsRowCount'] ?? 0) > 0,
        id: Number(attributes['id']),
      }
    },
  })
  if (!table || columns.length !== table.right - table.left + 1)
    throw corrupt(part, '表格的列与区域不符', 'columns do not fit ref')
  return { ...table, columns }
}
