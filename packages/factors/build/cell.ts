import type { Confidence } from '@zerocarbon/accounting/trace'
import type { Row } from './readTable.ts'
import { RowError } from './RowError.ts'

const confidences: readonly Confidence[] = ['verified-2plus', 'single-source', 'recalled', 'derived']
const decimal = /^\d+(\.\d+)?$/

/** Reads one cell of a row; each reader refuses with file and line what its kind of cell may not hold. */
export const cell = {
  word<C extends string>(row: Row<C>, column: C): string {
    return matching(row, column, /./, 'is empty')
  },
  /** Digits as printed: 0.5500 stays "0.5500". */
  decimal<C extends string>(row: Row<C>, column: C): string {
    return matching(row, column, decimal, 'is not a decimal number')
  },
  decimalOrNull<C extends string>(row: Row<C>, column: C): string | null {
    return row.cells[column] === '' ? null : cell.decimal(row, column)
  },
  /** `0.2857-0.4286`; undefined where the cell is no range. */
  range<C extends string>(row: Row<C>, column: C): readonly [string, string] | undefined {
    const [low = '', high = '', ...more] = row.cells[column].split('-')
    return decimal.test(low) && decimal.test(high) && more.length === 0 ? [low, high] : undefined
  },
  year<C extends string>(row: Row<C>, column: C): number {
    return Number(matching(row, column, /^(19|20)\d\d$/, 'is not a year'))
  },
  day<C extends string>(row: Row<C>, column: C): string {
    return matching(
      row,
      column,
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      'is not a day like 2024-12-31',
    )
  },
  /** An ISO day, month or year; null where it is not known. */
  released<C extends string>(row: Row<C>, column: C): string | null {
    if (row.cells[column] === '') return null
    return matching(row, column, /^\d{4}(-\d\d(-\d\d)?)?$/, 'is not a date')
  },
  oneOf<C extends string, W extends string>(row: Row<C>, column: C, words: readonly W[]): W {
    const found = words.find((word) => word === row.cells[column])
    if (found !== undefined) return found
    throw new RowError(row.file, row.line, `${column} "${row.cells[column]}" is none of ${words.join(', ')}`)
  },
  confidence<C extends string>(row: Row<C | 'confidence'>): Confidence {
    return cell.oneOf<string, Confidence>(row, 'confidence', confidences)
  },
}

function matching<C extends string>(row: Row<C>, column: C, pattern: RegExp, fault: string): string {
  const value = row.cells[column]
  if (pattern.test(value)) return value
  throw new RowError(row.file, row.line, `${column} "${value}" ${fault}`)
}
