import type { Carrier } from '../src/FactorSet.ts'
import { cell } from './cell.ts'
import type { Names } from './names.ts'
import { readTable, type Row } from './readTable.ts'
import { RowError } from './RowError.ts'

/** What a foreign table calls a fuel, in our words. */
interface FuelName {
  readonly carrier: Carrier
  /** A kind of the carrier; empty for the carrier as such. */
  readonly of: string
  readonly biogenic: boolean
}

/** Finds what the column `fuel` of a foreign table means. @throws {RowError} for a fuel nobody named. */
export type FuelNames = (table: 'ipcc' | 'epa' | 'defra', row: Row<'fuel'>) => FuelName

/** Reads fuel-names.csv. @throws {RowError} */
export function readFuelNames(text: string, carriers: Names<Carrier>): FuelNames {
  const names = new Map<string, FuelName>()
  for (const row of readTable('fuel-names.csv', text, ['table', 'fuel', 'carrier', 'of', 'biogenic'])) {
    const table = cell.oneOf(row, 'table', ['ipcc', 'epa', 'defra'])
    names.set(`${table}/${cell.word(row, 'fuel')}`, {
      carrier: carriers.named(row, 'carrier'),
      of: row.cells.of,
      biogenic: cell.oneOf(row, 'biogenic', ['', 'yes']) === 'yes',
    })
  }
  return (table, row) => {
    const name = names.get(`${table}/${row.cells.fuel}`)
    if (!name) throw new RowError(row.file, row.line, `fuel "${row.cells.fuel}" is not in fuel-names.csv`)
    return name
  }
}
