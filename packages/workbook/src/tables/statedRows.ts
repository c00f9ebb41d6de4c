import { issueOf, sentence, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { CellValue } from '../model/index.ts'
import { readUncertainty } from './readUncertainty.ts'
import type { TableData } from './TableData.ts'

/** Half-widths of 95 % intervals that a row states, as fractions; null where it says nothing. */
export interface Stated {
  /** Of its amount or input. */
  readonly amount: Decimal | null
  /** Of the factor it is multiplied by. */
  readonly factor: Decimal | null
}

export interface StatedRows {
  /** By the number of the row, from 0. */
  readonly of: (row: number) => Stated
  /** Whether any row states anything. */
  readonly any: boolean
  /** The cell with the uncertainty of a row's factor. */
  readonly factorAt: (row: number) => CellRef
  readonly issues: readonly Issue[]
}

const names = {
  uncertainty: '不确定度 uncertainty',
  factorUncertainty: '因子不确定度 factor uncertainty',
} as const
type Column = keyof typeof names

const nothing: Stated = { amount: null, factor: null }

/**
 * The two columns of uncertainties of a table. A cell that cannot be read counts as not stated and its amount counts
 * all the same, so this only asks for a look: one issue for each word, where it stands first.
 */
export function statedRows(
  { headers, rows }: TableData,
  index: Readonly<Record<Column, number>>,
  place: (row: number, column: Column) => CellRef,
): StatedRows {
  const factorAt = (row: number): CellRef => place(row, 'factorUncertainty')
  // Most tables have neither.
  if (index.uncertainty < 0 && index.factorUncertainty < 0)
    return { of: () => nothing, any: false, factorAt, issues: [] }
  const issues: Issue[] = []
  const seen = new Set<string>()
  const columnOf = (column: Column): readonly (Decimal | null)[] => {
    if (index[column] < 0) return []
    const header = headers[index[column]] ?? ''
    const known = new Map<CellValue, Decimal | null>()
    return rows.map((row, r) => {
      const value = row[index[column]] ?? null
      let found = known.get(value)
      if (found !== undefined) return found
      try {
        found = readUncertainty(value, header, names[column])
      } catch (error) {
        if (!(error instanceof ZcError)) throw error
        const words = sentence(error.problem, 'en')
        if (!seen.has(words)) issues.push({ ...issueOf(error.problem, place(r, column)), severity: 'should' })
        seen.add(words)
        found = null
      }
      known.set(value, found)
      return found
    })
  }
  const [amounts, factors] = [columnOf('uncertainty'), columnOf('factorUncertainty')]
  return {
    of: (row) => ({ amount: amounts[row] ?? null, factor: factors[row] ?? null }),
    any: [...amounts, ...factors].some((stated) => stated !== null),
    factorAt,
    issues,
  }
}
