import type { Period } from '@zerocarbon/accounting'
import type { CellValue } from '../model/index.ts'
import type { EndRule } from './endRule.ts'
import { readPeriod } from './readPeriod.ts'

/**
 * Reads the two date cells of many rows, remembering pairs already read: a year has few months but many rows. Equal
 * pairs give the same object.
 */
export function periodReader(date1904: boolean, rule: EndRule): (start: CellValue, end: CellValue) => Period {
  const seen = new Map<CellValue, Map<CellValue, Period>>()
  let [lastStart, lastEnd, last]: [CellValue, CellValue, Period | null] = [null, null, null]
  return (start, end) => {
    // Rows of one month mostly follow each other.
    if (last !== null && start === lastStart && end === lastEnd) return last
    let byEnd = seen.get(start)
    if (byEnd === undefined) seen.set(start, (byEnd = new Map()))
    let period = byEnd.get(end)
    if (period === undefined) {
      period = readPeriod(start, end, date1904, rule)
      byEnd.set(end, period)
    }
    lastStart = start
    lastEnd = end
    last = period
    return period
  }
}
