import { readNumber } from '@zerocarbon/accounting/quantity'
import type { Cell, CellValue } from '../model/index.ts'

const UNCERTAINTY = /不确定度|uncertainty/i

/** The columns whose numbers mean something else in a percent format, from 0. */
export const percentColumns = (headers: readonly string[]): ReadonlySet<number> =>
  new Set(headers.flatMap((header, column) => (UNCERTAINTY.test(header.normalize('NFKC')) ? [column] : [])))

/** What a person reads in such a cell: one that shows 5% holds 0.05. */
export function percentValue({ value, format }: Cell): CellValue {
  if (typeof value !== 'number' || format === undefined || !format.includes('%')) return value
  return `${readNumber(value).times(100).toFixed()}%`
}
