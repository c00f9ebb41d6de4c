import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { formatA1 } from '../model/index.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import { activityTable, type ActivityColumn } from './zcTables.ts'

/** Columns that change figures, by words that people put into their headers. */
const likely: readonly (readonly [ActivityColumn, RegExp])[] = [
  ['factorUncertainty', /因子.*不确定|factor.*uncertain/i],
  ['uncertainty', /不确定|uncertain/i],
  ['carbon', /含碳|carbon\s*content/i],
  ['ncv', /热值|发热量|ncv|calorific|heating value/i],
  ['oxidation', /氧化率|oxidation/i],
  ['density', /密度|density/i],
  ['factor', /因子|factor/i],
  ['calibre', /口径|calibre/i],
]

const GROSS = /高位|gross|higher/i

/**
 * Filled columns of ZC_Activity that nothing reads although their header sounds like one that changes figures, such as
 * 手填排放因子 for 因子覆盖. A column of ours that is there already leaves others of the kind to the user.
 */
export function nearColumns(data: TableData): Issue[] {
  const { index } = mapHeaders(data, activityTable)
  const ours = new Set<number>(Object.values(index))
  return data.headers.flatMap((header, column) => {
    if (ours.has(column)) return []
    const text = header.normalize('NFKC')
    // A gross heat value has an issue of its own.
    const near = GROSS.test(text)
      ? undefined
      : likely.find(([id, words]) => index[id] < 0 && words.test(text))
    if (!near || !data.rows.some((row) => (row[column] ?? '') !== '')) return []
    const { zh, en } = activityTable.columns.find(({ id }) => id === near[0])!.header
    const info = { table: data.name, column: header.trim().slice(0, 40), near: `${zh} ${en}` }
    const at = {
      sheet: data.sheet,
      cell: formatA1({ row: Math.max(0, data.top - 1), column: data.left + column }),
    }
    return [issueOf({ code: 'ZC-COLUMN-UNKNOWN', info }, at)]
  })
}
