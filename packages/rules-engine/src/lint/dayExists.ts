import type { Text } from '@zerocarbon/accounting/trace'

/** Nothing that is cited is older; a year such as 0202 is a slip. */
const FIRST = 1900

export const existingDay: Text = { zh: '一个存在的日子', en: 'a day that exists' }

/** Whether there is such a day: the schema has made sure of the form, which 2026-02-30 and the year 0000 still have. */
export function dayExists(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year >= FIRST && new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date
}
