import type { Period } from '@zerocarbon/accounting'
import type { CellValue } from '../model/index.ts'
import { readPeriod } from './readPeriod.ts'

/** Reads the two date cells of many rows, remembering pairs already read: a year has few months but many rows. */
export function periodReader(date1904: boolean): (start: CellValue, end: CellValue) => Period {
  const seen = new Map<CellValue, Map<CellValue, Period>>()
  return (start, end) => {
    let byEnd = seen.get(start)
    if (byEnd === undefined) seen.set(start, (byEnd = new Map()))
    let period = byEnd.get(end)
    if (period === undefined) {
      period = readPeriod(start, end, date1904)
      byEnd.set(end, period)
    }
    return period
  }
}
