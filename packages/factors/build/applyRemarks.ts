import type { Factor } from '@zerocarbon/accounting/factor'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import { readTable } from './readTable.ts'
import { RowError } from './RowError.ts'

const columns = ['id', 'valid_from', 'valid_to', 'note', 'warning'] as const

/**
 * Lays our own remarks over factors: days of validity that a source's notes give, and warnings. They stand in a file
 * of their own so that the copies stay copies.
 *
 * @throws {RowError} for an id no factor has, or one that stands twice.
 */
export function applyRemarks(factors: readonly Copied<Factor>[], text: string): Copied<Factor>[] {
  const remarks = new Map(readTable('remarks.csv', text, columns).map((row) => [row.cells.id, row]))
  const seen = new Set<string>()
  for (const row of readTable('remarks.csv', text, columns)) {
    const { id } = row.cells
    if (seen.has(id)) throw new RowError(row.file, row.line, `id "${id}" stands twice`)
    if (!factors.some((factor) => factor.id === id))
      throw new RowError(row.file, row.line, `no factor "${id}"`)
    seen.add(id)
  }
  return factors.map((factor) => {
    const row = remarks.get(factor.id)
    if (!row) return factor
    return {
      ...factor,
      valid: {
        from: row.cells.valid_from === '' ? factor.valid.from : cell.day(row, 'valid_from'),
        to: row.cells.valid_to === '' ? factor.valid.to : cell.day(row, 'valid_to'),
      },
      note: [factor.note ?? '', row.cells.note].filter((part) => part !== '').join('; '),
      ...(row.cells.warning === '' ? {} : { warning: row.cells.warning }),
    }
  })
}
