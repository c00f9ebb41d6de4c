import type { Carrier, Region } from '../src/FactorSet.ts'
import { nameKey } from '../src/nameKey.ts'
import type { Gas } from '../src/PackedFactorSet.ts'
import { cell } from './cell.ts'
import { readTable, type Row } from './readTable.ts'
import { RowError } from './RowError.ts'

const carrierColumns = ['id', 'zh', 'en', 'aliases', 'state'] as const
const regionColumns = ['code', 'zh', 'en', 'aliases', 'parent'] as const
const gasColumns = ['id', 'zh', 'en', 'aliases'] as const
const states = ['solid', 'liquid', 'gas', 'gas-by-mass', 'energy'] as const

/** Finds a thing by any of its names. @throws {RowError} for a name nothing has. */
export interface Names<T> {
  readonly all: readonly T[]
  named(row: Row, column: string): T
}

/** Reads carriers.csv. @throws {RowError} where two carriers share a name. */
export function readCarriers(text: string): Names<Carrier> {
  const rows = readTable('carriers.csv', text, carrierColumns)
  return namesOf(rows, (row) => ({
    id: cell.word(row, 'id'),
    name: { zh: cell.word(row, 'zh'), en: cell.word(row, 'en') },
    aliases: aliasesOf(row),
    state: cell.oneOf(row, 'state', states),
  }))
}

/** Reads regions.csv. @throws {RowError} where two regions share a name, or a parent does not exist. */
export function readRegions(text: string): Names<Region> {
  const rows = readTable('regions.csv', text, regionColumns)
  const codes = rows.map((row) => row.cells.code)
  return namesOf(rows, (row) => ({
    code: cell.word(row, 'code'),
    name: { zh: cell.word(row, 'zh'), en: cell.word(row, 'en') },
    aliases: aliasesOf(row),
    ...(row.cells.parent === '' ? {} : { parent: cell.oneOf(row, 'parent', codes) }),
  }))
}

/** Reads gases.csv. @throws {RowError} where two gases share a name. */
export function readGases(text: string): Names<Gas> {
  const rows = readTable('gases.csv', text, gasColumns)
  return namesOf(rows, (row) => ({
    id: cell.word(row, 'id'),
    name: { zh: cell.word(row, 'zh'), en: cell.word(row, 'en') },
    aliases: aliasesOf(row),
  }))
}

/** The further names in a cell, parted by `|`. */
export function aliasesOf(row: Row<'aliases'>): string[] {
  return row.cells.aliases === '' ? [] : row.cells.aliases.split('|')
}

function namesOf<C extends string, T extends Carrier | Region | Gas>(
  rows: readonly Row<C>[],
  make: (row: Row<C>) => T,
): Names<T> {
  const owners = new Map<string, T>()
  const all = rows.map((row) => {
    const thing = make(row)
    const id = 'id' in thing ? thing.id : thing.code
    const own = new Set([id, thing.name.zh, thing.name.en].map(nameKey))
    for (const alias of thing.aliases) {
      const key = nameKey(alias)
      if (key === '' || own.has(key))
        throw new RowError(row.file, row.line, `the alias "${alias}" says nothing new`)
      own.add(key)
    }
    for (const key of own) {
      if (owners.has(key)) throw new RowError(row.file, row.line, `the name "${key}" stands twice`)
      owners.set(key, thing)
    }
    return thing
  })
  return {
    all,
    named(row, column) {
      const text = row.cells[column] ?? ''
      const found = owners.get(nameKey(text))
      if (found) return found
      throw new RowError(
        row.file,
        row.line,
        `${column} "${text}" is not in carriers.csv, regions.csv or gases.csv`,
      )
    },
  }
}
