import { isFuel, type Activity } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import type { TableData } from './TableData.ts'
import type { ActivityColumn } from './zcTables.ts'

type Index = Readonly<Record<ActivityColumn, number>>

/** 高位发热量, GCV, HHV, gross calorific value, superior heat; also in brackets behind another name. */
const gross = /高位|\b(gcv|hhv)\b|gross|(higher|upper|superior)\s+(heat|calorific)/i
/** An upper limit of something else is none. */
const heat = /热|gcv|hhv|heat|calorific|ncv/i

/** Whether a header or the name of an option speaks of a gross heat value. */
export const isGross = (name: string): boolean => {
  const text = name.normalize('NFKC')
  return gross.test(text) && heat.test(text)
}

/**
 * Takes a column of gross heat values out of what is read. A fuel row that has one and no net value is an issue at the
 * cell: the default in its place would be used without a word, and a gross value is 5 % (coal) to 10 % (gas) too high.
 */
export function withoutGross(
  { headers, rows, sheet, top, left }: TableData,
  found: Index,
): { readonly index: Index; readonly grossIssues: (activities: readonly Activity[]) => Issue[] } {
  const columns = headers.flatMap((header, i) => (isGross(header) ? [i] : []))
  if (columns.length === 0) return { index: found, grossIssues: () => [] }
  const index = columns.includes(found.ncv) ? { ...found, ncv: -1 } : found
  const isFilled = (value: CellValue | undefined): boolean => cellText(value ?? null).trim() !== ''
  const grossIssues = (activities: readonly Activity[]): Issue[] =>
    activities.flatMap(({ source, key }) => {
      const row = rows[key]!
      if (!isFuel(source.role) || isFilled(row[index.ncv])) return []
      return columns
        .filter((column) => isFilled(row[column]))
        .map((column) => {
          const info = { column: headers[column]!.slice(0, 40), value: cellText(row[column]).slice(0, 40) }
          const cell = formatA1({ row: top + key, column: left + column })
          return issueOf({ code: 'ZC-HEAT-GROSS', info }, { sheet, cell })
        })
    })
  return { index, grossIssues }
}
